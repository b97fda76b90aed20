import { beforeEach, describe, expect, test } from 'vitest';
import { createCanvas, type RecordedCanvas } from '../../../../src/charts/svg/canvas.ts';

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;
let drawing: RecordedCanvas;
let context: CanvasRenderingContext2D;
beforeEach(() => {
  drawing = createCanvas(100, 50, measure, 'test');
  context = drawing.canvas.getContext('2d')!;
});

describe('the SVG recorder', () => {
  test('hands colours on as they are, variables too', () => {
    context.fillStyle = 'var(--f-pytorch)';
    context.fillRect(1, 2, 3, 4);
    expect(drawing.write()).toBe('<path d="M1 2L4 2L4 6L1 6Z" fill="var(--f-pytorch)"/>');
  });

  test('says a fill and the stroke of the same path at once', () => {
    Object.assign(context, { fillStyle: '#fff', strokeStyle: '#000', lineWidth: 2 });
    context.rect(0, 0, 5, 5);
    context.fill();
    context.stroke();
    expect(drawing.write()).toBe('<path d="M0 0L5 0L5 5L0 5Z" fill="#fff" stroke="#000" stroke-width="2"/>');
  });

  test('joins neighbours of one look, and only those', () => {
    for (const [colour, y] of [['red', 1], ['red', 2], ['blue', 3]] as const) {
      context.strokeStyle = colour;
      context.beginPath();
      context.moveTo(0, y);
      context.lineTo(9, y);
      context.stroke();
    }
    expect(drawing.write().match(/ d="[^"]+"/g)).toEqual([' d="M0 1L9 1M0 2L9 2"', ' d="M0 3L9 3"']);
  });

  test('draws a full circle as two halves, however it is turned', () => {
    context.translate(10, 10);
    context.arc(0, 0, 4, 0, 2 * Math.PI);
    context.fill();
    expect(drawing.write()).toContain('M14 10A4 4 0 0 1 6 10A4 4 0 0 1 14 10');
  });

  test.each([[0, Math.PI / 2, false, '0 1 10 14'], [0, Math.PI / 2, true, '1 0 10 14'], [0, 1.5 * Math.PI, false, '1 1 10 6']] as const)('takes the way round that an arc from %d to %d, backwards %s, goes', (begin, end, backwards, flags) => {
    context.arc(10, 10, 4, begin, end, backwards);
    context.fill();
    expect(drawing.write()).toContain(`A4 4 0 ${flags}`);
  });

  test('keeps text as text, escaped and measured', () => {
    context.font = '550 12px IBM Plex Sans Variable, sans-serif';
    context.textAlign = 'right';
    context.fillText('a < b & "c"', 20, 10);
    expect(drawing.write()).toBe('<text x="20" y="10" fill="#000" font-weight="550" text-anchor="end">a &lt; b &amp; &quot;c&quot;</text>');
    expect(context.measureText('abcd').width).toBe(24);
  });

  test('makes a halo of strokeText and the fillText that follows', () => {
    Object.assign(context, { strokeStyle: 'white', lineWidth: 4 });
    context.strokeText('x', 1, 2);
    context.fillText('x', 1, 2);
    expect(drawing.write().match(/<text/g)).toHaveLength(1);
    expect(drawing.write()).toContain('stroke="white" stroke-width="4" stroke-linejoin="round" paint-order="stroke"');
  });

  test('refuses strokeText on its own', () => {
    context.strokeText('x', 1, 2);
    expect(() => context.fillText('y', 1, 2)).toThrow('only when the same text is filled right after it');
  });

  test('clips only what sticks out', () => {
    context.rect(0, 0, 20, 20);
    context.clip();
    context.fillRect(5, 5, 5, 5);
    expect(drawing.write()).not.toContain('clip');
    context.fillRect(15, 15, 10, 10);
    expect(drawing.write()).toContain('<defs><clipPath id="test-clip0"><path d="M0 0L20 0L20 20L0 20Z"/></clipPath></defs>');
    expect(drawing.write()).toContain('<g clip-path="url(#test-clip0)"><path d="M15 15');
  });

  test('restores what it saved', () => {
    context.save();
    context.fillStyle = 'red';
    context.translate(50, 0);
    context.restore();
    context.fillRect(0, 0, 1, 1);
    expect(drawing.write()).toBe('<path d="M0 0L1 0L1 1L0 1Z" fill="#000"/>');
  });

  test.each([
    ['context.createLinearGradient', () => context.createLinearGradient(0, 0, 1, 1)],
    ['context.drawImage', () => context.drawImage(undefined as never, 0, 0)],
    ['context.arcTo', () => context.arcTo(0, 0, 1, 1, 1)],
    ['context.shadowBlur', () => (context.shadowBlur = 3)],
    ['context.filter', () => (context.filter = 'blur(2px)')],
  ])('names what it does not support: %s', (name, act) => expect(act).toThrow(`The SVG recorder does not support ${name}`));

  test('refuses patterns and gradients as colours', () => {
    context.fillStyle = { addColorStop: () => {} };
    expect(() => context.fillRect(0, 0, 1, 1)).toThrow('only colours as fillStyle');
  });

  test('refuses lengths that are none', () => expect(() => context.lineTo(Number.NaN, 1)).toThrow('finite lengths'));
});

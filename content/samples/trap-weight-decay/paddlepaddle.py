import inspect

import paddle


def step(kind):
    w = paddle.create_parameter([1], "float32", default_initializer=paddle.nn.initializer.Constant(1.0))
    (w * 0).sum().backward()
    kind(0.1, parameters=[w], weight_decay=0.1).step()
    return w.item()


print("default decay: AdamW", paddle.optimizer.AdamW(parameters=[paddle.create_parameter([1], "float32")])._weight_decay)
coupled, apart = step(paddle.optimizer.Adam), step(paddle.optimizer.AdamW)
print("1 after a step with decay 0.1 and no gradient: Adam %.3f, AdamW %.3f" % (coupled, apart))
assert abs(coupled - 0.9) < 1e-3 and abs(apart - 0.99) < 1e-3

import torch
from torch.utils.tensorboard import SummaryWriter
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

with SummaryWriter("logs") as writer:
    for step in range(3):
        writer.add_scalar("loss", 1.0 / (step + 1), step)
    writer.add_image("noise", torch.rand(3, 8, 8), 0)

log = EventAccumulator("logs").Reload()
scalars = [(event.step, round(event.value, 3)) for event in log.Scalars("loss")]
print("scalars:", scalars)
print("images: ", [(image.width, image.height) for image in log.Images("noise")])
assert scalars == [(0, 1.0), (1, 0.5), (2, 0.333)]

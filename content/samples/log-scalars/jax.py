# Flax has a writer for TensorBoard; it is built on TensorFlow, which neither jax nor flax installs.
from flax.metrics.tensorboard import SummaryWriter
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

writer = SummaryWriter("logs")
for step in range(3):
    writer.scalar("loss", 1.0 / (step + 1), step)
writer.close()
scalars = [(event.step, round(event.value, 3)) for event in EventAccumulator("logs").Reload().Scalars("loss")]
print("scalars:", scalars)
assert scalars == [(0, 1.0), (1, 0.5), (2, 0.333)]

# The documented way is the separate package mxboard; mxnet itself has a callback that needs it.
import mxnet as mx
from mxnet.contrib.tensorboard import LogMetricsCallback

callback = LogMetricsCallback("logs")
metric = mx.metric.Loss()
metric.update(None, mx.nd.ones(1))
callback(mx.model.BatchEndParam(epoch=0, nbatch=0, eval_metric=metric, locals=None))
assert hasattr(callback, "summary_writer"), "no writer: the package mxboard is missing"

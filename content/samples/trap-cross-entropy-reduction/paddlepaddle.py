import paddle
import paddle.nn.functional as F

scores, labels = paddle.to_tensor([[0.0, 1.0], [0.0, 2.0]]), paddle.to_tensor([1, 0])
loss = F.cross_entropy(scores, labels)
print("takes scores, gives the mean: shape", tuple(loss.shape), "value %.4f" % loss.item())
assert loss.ndim == 0 and abs(loss.item() - 1.2201) < 1e-4

from flax import nnx

layer = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
print("3 inputs, 2 outputs: kernel", layer.kernel.shape, " y = x W + b")
assert layer.kernel.shape == (3, 2)

import paddle

paddle.seed(0)
x = paddle.linspace(-1, 1, 64).unsqueeze(1)
y = paddle.sin(3 * x)

model = paddle.nn.Sequential(paddle.nn.Linear(1, 32), paddle.nn.Tanh(), paddle.nn.Linear(32, 1))
optimizer = paddle.optimizer.Adam(0.02, parameters=model.parameters())
loss_function = paddle.nn.MSELoss()

for step in range(301):
    loss = loss_function(model(x), y)
    loss.backward()
    optimizer.step()
    optimizer.clear_grad()
    if step % 100 == 0:
        print("step %3d  loss %.5f" % (step, loss.item()))
assert loss.item() < 0.01

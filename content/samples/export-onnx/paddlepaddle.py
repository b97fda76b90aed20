import paddle

model = paddle.nn.Sequential(paddle.nn.Linear(4, 8), paddle.nn.ReLU(), paddle.nn.Linear(8, 2))
# Needs the package paddle2onnx, which paddlepaddle does not bring.
paddle.onnx.export(model, "model", input_spec=[paddle.static.InputSpec([3, 4], "float32")])

import tensorflow as tf

traces = []


def double(x):
    traces.append(x.shape.as_list())  # Python runs only while the function is traced
    return x * 2


for name, run in (
    ("plain", tf.function(double)),
    ("open length", tf.function(double, input_signature=[tf.TensorSpec([None], tf.float32)])),
):
    del traces[:]
    for length in (3, 4, 5, 3):
        assert run(tf.ones(length)).numpy().tolist() == [2.0] * length
    print("%-12s four calls, lengths 3, 4, 5, 3; traced for %s" % (name, traces))
assert traces == [[None]]

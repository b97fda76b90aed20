import subprocess
import sys

import tensorflow as tf


class Model(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, x):
        return x * 2 + 1


tf.saved_model.save(Model(), "saved_model")
program = """
import tensorflow as tf
print("another process computes", tf.saved_model.load("saved_model")(tf.ones(3)).numpy().tolist())
"""
output = subprocess.check_output([sys.executable, "-c", program], universal_newlines=True)
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output

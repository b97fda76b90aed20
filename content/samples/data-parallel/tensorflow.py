import tensorflow as tf

cpu = tf.config.experimental.list_physical_devices("CPU")[0]
two = [tf.config.experimental.VirtualDeviceConfiguration()] * 2
tf.config.experimental.set_virtual_device_configuration(cpu, two)

strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
with strategy.scope():
    model = tf.keras.Sequential([tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="ones", input_shape=(1,))])
    model.compile(tf.keras.optimizers.SGD(0.1), loss=lambda wanted, got: got)

# Half of each batch goes to either device; nothing in the model names one.
x = tf.constant([[1.0]] * 4 + [[2.0]] * 4)
data = tf.data.Dataset.from_tensor_slices((x, x)).batch(8)
model.fit(data, epochs=1, verbose=0)
weight = model.get_weights()[0].item()
print("replicas:", strategy.num_replicas_in_sync, " weight after one step:", round(weight, 4))
assert strategy.num_replicas_in_sync == 2 and abs(weight - (1 - 0.1 * 1.5)) < 1e-6

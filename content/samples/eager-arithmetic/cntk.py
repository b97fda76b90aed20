import cntk as C

a = C.constant([1.0, 2.0])
b = a + 3.0
print("before eval:", b)
value = b.eval()
print("after eval: ", value)
assert value.tolist() == [4.0, 5.0]

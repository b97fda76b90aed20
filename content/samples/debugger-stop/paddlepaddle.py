import io
import pdb

import paddle


class Model(paddle.nn.Layer):
    def forward(self, x):
        hidden = x * 2
        debugger.set_trace()
        return hidden.sum()


commands = "p type(hidden).__name__\np hidden.tolist()\ncontinue\n"
said = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO(commands), stdout=said, nosigint=True)
debugger.use_rawinput = False
result = Model()(paddle.to_tensor([1.0, 2.0, 3.0]))

print(said.getvalue().split("(Pdb) ", 1)[1].strip())
print("result:", result.item())
assert "[2.0, 4.0, 6.0]" in said.getvalue() and result.item() == 12.0

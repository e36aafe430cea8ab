"""``python -m benchmarks.peers``: the section alone, on the screen and in the file of figures."""

from benchmarks.peers import side_by_side

if __name__ == "__main__":
    side_by_side.run(short=False)

"""A loopback relay in front of a server, so that its connections can be cut, refused or frozen."""

import asyncio
import contextlib
import socket
import struct


class Relay:
    """Listens on a port of its own, which stays the same while the server behind it comes and goes."""

    def __init__(self) -> None:
        self.port = self.target = 0
        self._server: asyncio.Server | None = None
        self._pairs: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._frozen: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = set()
        self._freezes_new = False
        self._moved = asyncio.Event()

    async def open(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(self._connected, "127.0.0.1", self.port)
            self.port = self._server.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        if self._server:
            self._server.close()
            self._server = None
        self.cut()
        await asyncio.sleep(0)

    def cut(self, *, rst: bool = True) -> int:
        """Break every connection; how many there were."""
        pairs, self._pairs = self._pairs, set()
        for pair in pairs:
            self._frozen.discard(pair)
            for writer in pair:
                if rst and (sock := writer.get_extra_info("socket")):
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()
        self._moved.set()
        return len(pairs)

    def freeze(self, *, future: bool = True) -> None:
        """Connections stay up, nothing moves; with ``future`` on new ones neither."""
        self._frozen |= self._pairs
        self._freezes_new = future

    def thaw(self) -> None:
        self._frozen.clear()
        self._freezes_new = False
        self._moved.set()

    async def close(self) -> None:
        await self.refuse()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        pair = (writer, far)
        self._pairs.add(pair)
        if self._freezes_new:
            self._frozen.add(pair)
        for source, sink in ((reader, far), (far_reader, writer)):
            task = asyncio.get_running_loop().create_task(self._pump(source, sink, pair))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pump(
        self,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        pair: tuple[asyncio.StreamWriter, asyncio.StreamWriter],
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65_536):
                while pair in self._frozen:
                    self._moved.clear()
                    await self._moved.wait()
                sink.write(data)
                await sink.drain()
        self._pairs.discard(pair)
        for writer in pair:
            writer.transport.abort()

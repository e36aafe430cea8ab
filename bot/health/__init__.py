"""How a process is: alive, ready, and what it has counted; numbers only, for monitors and for the operator."""

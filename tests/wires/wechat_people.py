"""The people and rooms behind the small fake of a Wechaty gateway, and what it answers when asked for them."""

from copy import deepcopy
from typing import Any
from uuid import uuid4


class People:
    """``world`` as in the real gateway's world file.  LookupError with its sentence for what is not there."""

    def __init__(self, world: dict[str, Any]) -> None:
        world = deepcopy(world)
        self.bot = world["bot"]
        self.me: str = self.bot["id"]
        everyone = [{**self.bot, "friend": False}, *({"friend": True, **c} for c in world.get("contacts", []))]
        self.contacts: dict[str, dict[str, Any]] = {c["id"]: c for c in everyone}
        self.rooms: dict[str, dict[str, Any]] = {r["id"]: r for r in world.get("rooms", [])}
        self.messages: dict[str, dict[str, Any]] = {}
        self.requests: dict[str, dict[str, Any]] = {}
        self.invitations: dict[str, dict[str, Any]] = {}

    def contact(self, key: str) -> dict[str, Any]:
        found = self.contacts.get(key) or next((c for c in self.contacts.values() if c["name"] == key), None)
        if found is None:
            raise LookupError(f"no such contact: {key}")
        return found

    def room(self, key: str) -> dict[str, Any]:
        found = self.rooms.get(key) or next((r for r in self.rooms.values() if r["topic"] == key), None)
        if found is None:
            raise LookupError(f"no such room: {key}")
        return found

    def join(self, room: str, contacts: list[str]) -> list[str]:
        ids = [self.contact(c)["id"] for c in contacts]
        self.room(room)["members"] = [*self.room(room)["members"], *ids]
        return ids

    def leave(self, room: str, contacts: list[str]) -> list[str]:
        ids = [self.contact(c)["id"] for c in contacts]
        self.room(room)["members"] = [m for m in self.room(room)["members"] if m not in ids]
        return ids

    def own(self, to: str, type: int, text: str, mentions: list[str], now: int) -> dict[str, Any]:
        """What the bot itself says."""
        if to not in self.rooms and to not in self.contacts:
            raise LookupError(f"Error: unknown conversation: {to}")
        room = to if to in self.rooms else ""
        payload = {"id": str(uuid4()), "from": self.me, "text": text, "timestamp": now, "type": type}
        payload |= {"room": room, "to": "" if room else to, "mentions": mentions}
        self.messages[payload["id"]] = payload
        return payload

    def request(self, id: str) -> dict[str, Any]:
        if id not in self.requests:
            raise LookupError(f"Error: no such friendship: {id}")
        return self.requests[id]

    def room_payload(self, id: str) -> dict[str, Any]:
        room = self.rooms.get(id)
        if room is None:
            raise LookupError(f"Error: no payload found for id {id}")
        members = list(room.get("members", []))
        owner = room.get("owner") or (members[0] if members else "")
        return {"id": id, "topic": room["topic"], "owner_id": owner, "admin_ids": [], "member_ids": members}

    def known(self, contact: str) -> dict[str, Any]:
        if contact not in self.contacts:
            raise LookupError(f"Error: no payload found for id {contact}")
        return self.contacts[contact]

    def member_payload(self, room: str, contact: str) -> dict[str, Any]:
        found = self.known(contact)
        alias = self.rooms[room].get("aliases", {}).get(contact, "")
        return {"id": contact, "room_alias": alias, "name": found["name"]}

    def message_payload(self, id: str) -> dict[str, Any]:
        found = self.messages.get(id)
        if found is None:
            raise LookupError(f"Error: no payload found for id {id}")
        return {
            "id": id,
            "text": found["text"],
            "timestamp": found["timestamp"],
            "type": found["type"],
            "from_id": found["from"],
            "room_id": found["room"],
            "to_id": found["to"],
            "mention_ids": found["mentions"],
        }

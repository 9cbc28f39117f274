/** What is on its way, and can be sent away to make room. */
interface Guest {
  bytes: number;
  readonly leave: () => void;
}

/** The place of one body in the room. */
export interface Place {
  /** It has become so much larger. */
  readonly grow: (bytes: number) => void;
  /** It has arrived: what it takes it keeps until it is left, and it is not sent away any more. */
  readonly arrived: () => void;
  readonly left: () => void;
}

/**
 * Room for bodies that nobody can yet say of who sent them. When there are too many, the one that has been coming for
 * longest is sent away; when they are too large together, the largest. So whoever drips or floods makes room for others:
 * what GitHub sends is small, and comes in one go.
 */
export const createWaitingRoom = (most: number, mostBytes: number) => {
  const guests = new Set<Guest>();
  let bytes = 0;

  const sendAway = (guest: Guest | undefined): void => {
    if (guest === undefined) return;
    guests.delete(guest);
    bytes -= guest.bytes;
    guest.bytes = 0;
    guest.leave();
  };
  const isFull = (): boolean => bytes > mostBytes;
  /** What has arrived stays, so there may be nobody left to send away. */
  const makeRoom = (): void => {
    if (guests.size > most) sendAway([...guests][0]);
    while (isFull() && guests.size > 0)
      sendAway([...guests].reduce((one, other) => (other.bytes > one.bytes ? other : one)));
  };

  return (leave: () => void): Place => {
    const guest: Guest = { bytes: 0, leave };
    guests.add(guest);
    makeRoom();
    return {
      grow: (more) => {
        guest.bytes += more;
        bytes += more;
        makeRoom();
      },
      arrived: () => void guests.delete(guest),
      left: () => {
        guests.delete(guest);
        bytes -= guest.bytes;
        guest.bytes = 0;
      },
    };
  };
};

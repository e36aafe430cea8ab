"""Times: what the words of a message say about when.

``find(text, now)`` gives a ``Span`` for every phrase. What is ambiguous is read like this:

* A day is a calendar day, also shortly after midnight; a week begins on Monday. A span ends where the next day
  begins; a clock alone has no end, “前” leaves no start, “后” and “起” no end.
* A bare “3点” is the next one that somebody may be awake at (6 to 23); on a named day 1 to 6 are in the afternoon.
  A clock with a leading zero (“06:00”), or in a range with one past noon (“6点到18点”), is of 24 hours. Hours after
  midnight that are called 晚 or 夜 belong to the evening before: “昨晚两点” was today.
* Without 上, 下 or 本 a weekday is the next one, today included; a day of the month likewise; a date without its
  year is the next one, or the last if that was within sixty days. Where the clause says 了, 过, 已 or 昨, and
  neither 要, 将 nor the like, the last one is meant instead.
* “周五前” ends with Friday, for people pay on the last day; “国庆前” ends before it. “月底” begins on the 25th.
* What repeats (每, 工作日, hours on several days) is given as its next occurrence, one that lasts being the next.
* Festivals are their days off as far as the official list goes; without it New Year, May and October have one day.
* Not read: years, seasons, mere lengths (“等了三天”: see ``span``), nor what is not exact: 马上, 等会儿, 最近, 当天.
"""

from nlp.times.lengths import clock_estimate, span
from nlp.times.phrases import Span, find

__all__ = ["Span", "clock_estimate", "find", "span"]

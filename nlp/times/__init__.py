"""Times: what the words of a message say about when.

``find(text, now)`` gives a ``Span`` for every phrase. What is ambiguous is read like this:

* A day is a calendar day, also shortly after midnight; a week begins on Monday. A span ends where the next day
  begins; a clock alone has no end, “前” leaves no start, “后” and “起” no end.
* A bare “3点” is the next one that somebody may be awake at (6 to 23); on a named day 1 to 6 are in the afternoon.
  “06:00”, “6时”, and a clock in a range with one past noon (“6点到18点”), are of 24 hours; “六点起床” is early. Hours
  after midnight that are called 晚 or 夜 belong to the evening before: “昨晚两点” was today.
* Hours without a day take the one named shortly before in the same sentence, if that is not over: “明天停水，8点起”;
  what stands between a day and its hours is part of the slice: “明天我三点半”.
* Without 上, 下 or 本 a weekday is the next one, today included; a day of the month likewise; a date without its
  year is the next one, or the last if that was within sixty days. Where the clause, or else what follows it, says
  了, 过, 已, 昨 or the like, and not 要, 会 or the like, the last one is meant instead.
* “周五前” ends with Friday, for people pay on the last day; “国庆前” ends before it. “月底” begins on the 25th.
* What repeats (每, 工作日, hours on several days) is given as its next occurrence, one that lasts being the next.
* Festivals are their days off as far as the official list goes; without it New Year, May and October have one day.
* Not read: years, seasons, mere lengths (“等了三天”: see ``span``), nor what is not exact: 马上, 等会儿, 最近, 当天.
"""

from nlp.times.lengths import clock_estimate, length_in, span
from nlp.times.phrases import Span, find

__all__ = ["Span", "clock_estimate", "find", "length_in", "span"]

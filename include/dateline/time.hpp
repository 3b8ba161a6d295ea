#ifndef DATELINE_TIME_HPP
#define DATELINE_TIME_HPP
/// \file
/// Dates with a precision, and the words of a text that name them.
///
///     std::vector<dateline::TimeExpression> times = dateline::find_times(
///         "The court ruled on Thursday, two years after the fire of March 2022.",
///         {.published = dateline::Date::from_edtf("2024-05-17")});
///
///     times[0].text;         // Thursday
///     times[0].value;        // 2024-05-16                        (TIMEX3)
///     times[0].date.edtf();  // 2024-05-16                        (EDTF, ISO 8601-2)
///     times[1].value;        // P2Y
///     times[2].text;         // March 2022
///     times[2].date.precision() == dateline::Precision::month;    // true
///
/// Everything here is a value: free to copy, safe to read from many threads. Calendar days are those of
/// `std::chrono`, in the proleptic Gregorian calendar.

#include <dateline/export.hpp>
#include <dateline/span.hpp>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How finely a Date is known. `interval` stands for a Date with two ends, whatever their own precision.
enum class Precision : std::uint8_t { unknown, day, month, season, year, decade, century, interval, one_of };

/// One calendar date of any precision: the building block of Date.
struct CalendarPoint {
  int year = 0;                     ///< Astronomical: 0 is 1 BC, -43 is 44 BC.
  unsigned month = 0;               ///< 1-12; 21-24 spring, summer, autumn, winter (EDTF); 0 when not known.
  unsigned day = 0;                 ///< 1-31; 0 when not known.
  unsigned unspecified_digits = 0;  ///< 1: a decade ("199X"); 2: a century ("19XX").
  bool approximate = false;         ///< EDTF "~"
  bool uncertain = false;           ///< EDTF "?"

  friend auto operator<=>(const CalendarPoint&, const CalendarPoint&) = default;
};

/// A date as news knows it: a day, a month, a season, a year, a decade, an interval (perhaps with an open end), or a
/// choice of candidates. Years reach from -32766 to 32766; a Date beyond them is unknown. Its text form is EDTF
/// (Extended Date/Time Format, ISO 8601-2:2019):
///
///     Date::day(2024y/May/16).edtf()                       // 2024-05-16
///     Date::from_edtf("2023-10-17/2023-10-18")->latest()   // the day 2023-10-18
///     Date::from_edtf("199X")->precision()                 // Precision::decade
///     Date::from_edtf("2023-02-30")                        // std::nullopt: no such day
class DATELINE_EXPORT Date {
 public:
  /// Not known at all; `edtf()` is "".
  Date() = default;

  /// \pre `ymd.ok()`; otherwise the result is unknown.
  static Date day(std::chrono::year_month_day ymd);
  static Date day(std::chrono::sys_days day);
  /// \pre `ym.ok()`; otherwise the result is unknown.
  static Date month(std::chrono::year_month ym);
  static Date year(int year);  ///< Astronomical: 0 is 1 BC.
  /// Unknown when the point is no real date (month 13, 30 February).
  static Date point(CalendarPoint point);
  /// From the first day of `from` to the last day of `to`; an unknown Date is an open end. Unknown when both are, or
  /// when the ends are in the wrong order.
  static Date interval(const Date& from, const Date& to);
  /// The days `first` to `last`, in the coarsest form that says exactly that: a day, a month, a year, or an interval.
  static Date covering(std::chrono::sys_days first, std::chrono::sys_days last);
  /// One of several; duplicates vanish and order does not matter. A single candidate is that Date itself.
  static Date one_of(std::vector<Date> candidates);

  /// Reads EDTF level 1, and of level 2 the sets `[a,b]`. A time of day is accepted and dropped.
  /// \return nothing when the text is not EDTF or names no real date.
  static std::optional<Date> from_edtf(std::string_view text);
  /// The text form, which `from_edtf` reads back equal; "" when unknown.
  std::string edtf() const;

  bool known() const noexcept { return !points_.empty(); }
  Precision precision() const noexcept;
  /// The first and the last day the Date can mean; nothing where that end is open or the Date unknown. "~" and "?" are
  /// marks and do not widen it.
  std::optional<std::chrono::sys_days> earliest() const;
  std::optional<std::chrono::sys_days> latest() const;
  /// Could both Dates mean the same day? An unknown Date overlaps everything.
  bool overlaps(const Date& other) const;
  /// Does every day of `other` lie within this Date?
  bool covers(const Date& other) const;
  /// The days common to both; unknown when there are none.
  Date intersection(const Date& other) const;

  /// Has any of its points the mark "~"?
  bool is_approximate() const noexcept;
  /// The same with the mark on every point.
  Date as_approximate() const;

  /// The point itself, the two ends of an interval, or the candidates; an open end is a default CalendarPoint.
  const std::vector<CalendarPoint>& points() const noexcept { return points_; }
  bool is_interval() const noexcept { return form_ == Form::interval; }
  bool open_start() const noexcept { return open_start_; }
  bool open_end() const noexcept { return open_end_; }

  friend bool operator==(const Date&, const Date&) = default;

 private:
  enum class Form : std::uint8_t { point, interval, one_of };
  Form form_ = Form::point;
  bool open_start_ = false;
  bool open_end_ = false;
  std::vector<CalendarPoint> points_;
};

/// A date that hangs on the day a text was written, kept as a constraint so that it can be resolved later, on another
/// machine, or used to find that day.
///
///     "last week"              {.unit = week, .offset = -1}
///     "Thursday" (past tense)  {.weekday = 4, .direction = past}
///     "Oct. 17-18"             {.month = 10, .day = 17, .last_day = 18}
///     "Tuesday, October 17"    {.weekday = 2, .month = 10, .day = 17}
struct RelativeDate {
  enum class Unit : std::uint8_t { none, day, week, weekend, month, quarter, season, year, decade, century };
  enum class Direction : std::uint8_t { none, past, future, nearest };

  Unit unit = Unit::none;   ///< What `offset` counts.
  int offset = 0;           ///< Units from the anchor: -1 last, 0 this, 1 next.
  bool rough = false;       ///< The offset is an approximate count: "in six months", "some weeks ago".
  unsigned weekday = 0;     ///< ISO: 1 Monday .. 7 Sunday; 0 none. With `unit` week: the day within that week.
  unsigned month = 0;       ///< 1-12, or 21-24 for seasons; 0 none.
  unsigned day = 0;         ///< Day of the month; 0 none.
  unsigned last_day = 0;    ///< Last day of a range of days; 0 none.
  unsigned last_month = 0;  ///< Month of `last_day`, or the end of a range of months; 0: same month.
  Direction direction = Direction::none;  ///< Which side of the anchor, from tense and prepositions.

  friend bool operator==(const RelativeDate&, const RelativeDate&) = default;
};

/// What the constraint means for a text written on `anchor`: the single pure function behind every relative date.
/// \return unknown when no such day exists near the anchor (a weekday that disagrees with its date).
DATELINE_EXPORT Date resolve(const RelativeDate& relative, std::chrono::sys_days anchor);

/// TIMEX3 types (ISO 24617-1, TimeML).
enum class TimexType : std::uint8_t { date, time, duration, set };

/// How the day an expression was resolved against is known.
enum class AnchorSource : std::uint8_t {
  none,        ///< No day is known, or none was needed.
  caller,      ///< `Article::published`, or `TimeOptions::published`.
  metadata,    ///< What the page says of itself.
  url,         ///< "/2024/05/17/"
  text,        ///< A byline, or a stamp before the story.
  expression,  ///< Another time of the text: "two days later".
  inferred     ///< Worked out by a TimelineBuilder from what other articles tell.
};

/// Words of a text that name a time.
struct TimeExpression {
  Span span;         ///< In the text searched; in an Extraction, in the article's bytes.
  std::string text;  ///< The words themselves.
  TimexType type = TimexType::date;
  std::string value;  ///< TIMEX3 value: "2024-05-16", "P2D", "PXM", "2023-W12", "PAST_REF", "XXXX-10-17" ...
  std::string mod;    ///< TIMEX3 mod: "START", "MID", "END", "APPROX", "MORE_THAN" ...; or empty.
  std::string quant;  ///< For sets: "EVERY"; or empty.
  std::string freq;   ///< For sets: "2X"; or empty.
  Date date;          ///< The days meant; unknown for sets, for what hangs on an unknown anchor, and for durations
                      ///< that are not counted from an event whose day the text tells ("two days after the vote").
  AnchorSource anchor_source = AnchorSource::none;
  std::string anchor;                    ///< The anchor's date in EDTF; empty when none was used.
  std::optional<RelativeDate> relative;  ///< Present when the date hangs on the day of writing.
  std::vector<std::string> derivation;   ///< "Thursday", "last such weekday on or before 2024-05-17", "2024-05-16".
  std::string contradiction;             ///< "2024-05-16 is a Thursday, not a Wednesday"; or empty.
  std::string rule;                      ///< Id of the pack's rule.

  friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

/// Settings of the time stage.
struct TimeOptions {
  /// Where a bare weekday, and for `future` a bare month or date, points when tense and prepositions do not tell.
  enum class Prefer : std::uint8_t { past, future, nearest };
  /// News resolves against the day of publication; narrative lets later expressions lean on earlier ones.
  enum class Style : std::uint8_t { automatic, news, narrative };

  std::optional<Date> published;  ///< The anchor; without it relative expressions stay constraints.
  std::string language = {};      ///< BCP 47 ("en"); empty: English.
  Prefer prefer = Prefer::past;
  Style style = Style::automatic;
  /// Weeks begin on Sunday: on a Sunday "this week" is the one ahead, and "Sunday of next week" is that week's first
  /// day. The value of a week stays that of ISO 8601, whose weeks begin on Monday.
  bool week_starts_sunday = false;
  /// The time of day at which the text was written: "in 45 minutes" is counted from it.
  std::optional<std::chrono::minutes> published_clock = {};
};

/// Finds the time expressions of a text, in the order in which they stand.
///
/// Compiles the language's grammar on each call; to search many texts, build one Extractor and call
/// `Extractor::find_times`. Linear in the length of the text. Throws `Error` for an unknown language.
DATELINE_EXPORT std::vector<TimeExpression> find_times(std::string_view text, const TimeOptions& options = {});

}  // namespace dateline
#endif

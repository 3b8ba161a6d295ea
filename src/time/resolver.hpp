// From what an expression says to what it means: calendar arithmetic on Meanings, in the light of the day of writing,
// of the expressions before it, and of the tense around it.
#pragma once

#include "time/chart.hpp"
#include "time/moment.hpp"
#include "time/time_grammar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dateline::time {

using Direction = RelativeDate::Direction;

/// The day, or coarser unit, an amount of time from `day`; not known for clock times.
Moment counted_from(const Meaning& amount, std::chrono::sys_days day, int sign);

/// Does a sentence end at the token?
bool ends_sentence(const Text& text, std::uint32_t token);

/// Does a verb before token `first` fix what happens then: "set the hearing for 3 May"?
bool is_scheduled(const Compiled& grammar, const Text& text, std::uint32_t first);

/// "agreed to buy Velden on Monday", "was due to rule on Monday, but adjourned": is a weekday past although what stands
/// before it looks ahead?
bool is_over(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last);

/// "will play Kolm on Sunday after beating Lima on Wednesday": does a verb without a tense, behind what comes after it,
/// stand between the day told at token `told` and the one at `first`?
bool is_after_deed(const Compiled& grammar, const Text& text, std::uint32_t told, std::uint32_t first);

/// Does what somebody plans lie on the day: "planned a march on Saturday"?
bool is_planned(const Compiled& grammar, const Text& text, std::uint32_t first);

/// Does "before" stand right before token `first`?
bool is_before_what_follows(const Compiled& grammar, const Text& text, std::uint32_t first);

/// Does something lie on the day, rather than happen by a verb on it: "the flights for Monday"? Not "for Monday's
/// crash".
bool is_meant_for(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last);

/// Does the sentence around the token tell what had been before something else ("had been arrested")?
bool tells_before_past(const Compiled& grammar, const Text& text, std::uint32_t token);
/// Does the time belong to a noun: "Friday's vote", "the Friday vote"?
bool hangs_on_noun(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last);

/// Which way the verbs of the sentence point at tokens; none is sought behind token `limit`.
Direction tense_at(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last,
                   std::uint32_t limit);

/// "Remind me on Friday": does a text open with what is asked of a calendar?
bool is_request(const Compiled& grammar, const Text& text);

/// Does the sentence around the tokens tell of the past and of nothing else?
bool tells_only_past(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last,
                     std::uint32_t limit);

/// Does a past form stand right before token `first`: "the quarter ended Oct. 31"?
bool is_behind_past_form(const Compiled& grammar, const Text& text, std::uint32_t first);

/// Does a verb before token `first` say that it lies ahead: "will open in", not "may open in"?
bool says_ahead(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last);

struct Shift;

class Resolver {
 public:
  Resolver(const Compiled& grammar, const Text& text, const TimeContext& context, const Findings& findings);
  void run(std::vector<TimeExpression>& out);

 private:
  /// What a Meaning comes to, and how.
  struct Answer {
    Moment moment;
    std::optional<RelativeDate> relative;
    AnchorSource anchor_source = AnchorSource::none;
    std::optional<std::chrono::sys_days> anchor;
    std::string step;
    std::optional<int> clock;                     ///< Minutes of the day, where counting gives a clock time.
    int clock_second = 0;                         ///< Of that minute.
    std::optional<std::chrono::sys_days> around;  ///< Of weeks counted from a day told before: that weekday again.
  };

  /// How much farther away the side is that verbs point away from, before it is taken all the same.
  static constexpr double much_farther = 4;

  /// A day and where it was told.
  struct Told {
    std::uint32_t first = 0;  ///< Tokens.
    std::uint32_t last = 0;
    std::chrono::sys_days day;
    bool weekday = false;  ///< Told by its weekday alone.
  };

  // resolver.cpp: from an expression to its value, and what the next one leans on
  bool typed() const;
  Meaning yearly(const Meaning& meaning) const;
  void resolve(const Found& written, std::vector<TimeExpression>& out);
  bool resolve_reference(const Meaning& meaning, TimeExpression& expression) const;
  void resolve_calendar(const Found& found, TimeExpression& expression);
  static void tell_steps(const Answer& answer, TimeExpression& expression);
  void go_on_from(const Found& found, const Answer& answer);
  bool ends_quarter_told(const Moment& moment) const;
  void remember(const Moment& moment);
  void remember_report(const Moment& moment);
  std::uint32_t verbs_end(const Found& found) const;
  Direction direction_of(const Found& found) const;
  bool is_of_deed_before(const Found& found) const;
  void anchor_to_now(Answer& answer) const;
  void anchor_to_reference(Answer& answer) const;
  std::string weekday_conflict(const Meaning& meaning, const Moment& moment) const;
  Answer answer(const Meaning& meaning, const Found& found, int depth);
  Answer moment_of(const Meaning& meaning, const Found& found, int depth);

  // resolve_absolute.cpp: dates that name their year
  Answer absolute(const Meaning& meaning, const Found& found);
  Moment part_of_year(const Meaning& meaning, int year) const;
  std::optional<int> year_of(const Meaning& meaning) const;

  // resolve_bare.cpp: days and months without a year
  Answer bare(const Meaning& meaning, const Found& found, int depth);
  Answer bare_unit(const Meaning& meaning, const Found& found);
  Answer bare_clock(const Found& found, int depth, bool from_told);
  bool goes_on_day_told(const Found& found) const;
  bool points_ahead(const Found& found) const;
  Answer next_day_told(const Meaning& meaning, const RelativeDate& written);
  Moment in_month_told(const Meaning& meaning, int year) const;
  Answer bare_day(const Meaning& meaning, const Found& found);
  bool is_before_midnight(const Found& found) const;
  bool is_of_other_zone(const Found& found) const;
  bool is_written_on(const Found& found) const;
  void place_bare_day(const Meaning& meaning, const Found& found, Answer& result) const;
  Moment dated_weekday(const RelativeDate& relative) const;
  bool stands_beside_told(const Found& found) const;
  std::uint32_t behind_brackets(std::uint32_t token) const;
  const Found* day_behind(const Found& found) const;
  bool only_ahead(const Meaning& meaning, Direction direction) const;
  Moment nearest_year(const Meaning& meaning, Direction direction, double much = much_farther) const;
  bool is_sure(const Found& found, Direction direction) const;
  Answer bare_part(const Meaning& meaning, const Found& found, Unit grain, unsigned index);
  Answer bare_holiday(const Meaning& meaning, const Found& found);

  // resolve_shift.cpp: "three days ago"
  const Moment& compared_quarter(const Found& found) const;
  bool compares_months(const Found& found) const;
  std::optional<Moment> shifted_quarter(const Meaning& meaning, const Found& found, long long years) const;
  void anchor_shift(const Meaning& meaning, const Found& found, const Shift& shift, Answer& result) const;
  Moment unanchored(const Shift& shift, bool from_now) const;
  void move_days(const Meaning& meaning, const Shift& shift, std::optional<Unit> base_grain, Answer& result) const;
  Answer shifted(const Meaning& meaning, const Found& found, int depth);
  static void move_clock(Answer& answer, std::chrono::sys_days day, int from, long long seconds);
  Answer counted_weekday(const Meaning& meaning, const Found& found, int depth);

  // resolve_told.cpp: weekdays that lean on a day told shortly before
  bool goes_back_to_weekday(const RelativeDate& written, const Found& found, Answer& answer) const;
  bool goes_on_ahead(const Found& found) const;

  // resolve_which.cpp: "last week", "next Friday"
  int iso_weeks(int weeks, std::optional<std::chrono::sys_days> origin, const Meaning& meaning) const;
  bool is_year_behind_day() const;
  std::optional<std::chrono::sys_days> told_origin(const Meaning& meaning) const;
  Answer chosen_unit(const Meaning& meaning, int offset, bool from_now);
  Answer beside(const Meaning& meaning, const Found& found, int depth);
  bool counts_from_now(const Meaning& meaning, const Found& found) const;
  Answer chosen(const Meaning& meaning, const Found& found);
  Answer part_of_chosen_unit(const Meaning& meaning, int offset, bool from_now);
  Answer chosen_weekday(const Meaning& meaning, const Found& found, int offset, bool from_now);
  Answer chosen_part_of_year(const Meaning& meaning, int offset, bool from_now);

  // resolve_nth.cpp: "the first weekend of July"
  Answer counted_in(const Meaning& meaning, const Found& found, int depth);
  Answer nth(const Meaning& meaning, const Found& found, int depth);

  // resolve_range.cpp: the two ends of a range
  Found behind_noon(const Found& found) const;
  /// "From Monday to Friday", said on a Friday: the end of a range does not come before its beginning.
  static void put_behind(const TimeExpression& begin, TimeExpression& end);
  void put_year_behind(const Found& found, const TimeExpression& begin, TimeExpression& end);
  void put_before_noon(const Found& found, TimeExpression& begin, const TimeExpression& end);
  void close_range(const Found& found, TimeExpression& begin, TimeExpression& end);

  // resolve_entries.cpp: lists of dates
  bool opens_entry(const Found& found) const;
  bool heads_entry(const Found& found) const;
  std::optional<int> year_in_list(const Meaning& meaning) const;
  bool goes_on_in_list(const Meaning& meaning, const Found& found, Answer& answer) const;
  void remember_entry(const Found& found, const Moment& moment);

  // resolve_event.cpp: "three weeks before the vote"
  void lean_on_event(const Found& found, TimeExpression& expression) const;

  // resolve_narrative.cpp: history as it is told
  bool narrative() const;
  void find_years();
  void learn_section(const Found& found);
  void enter_paragraph(std::uint32_t token);
  bool told_in_passing(const Found& found) const;
  bool opens_sentence(const Found& found) const;
  bool is_long_ago(const Moment& moment) const;
  void look_back(const Found& found, const Answer& answer);
  bool is_aside(const Found& found) const;
  bool goes_on(const Meaning& meaning, const Found& found, Answer& answer) const;
  bool goes_on_from_full_day(const Meaning& meaning, const Found& found, Answer& answer) const;
  int narrative_year(unsigned month) const;

  const Compiled& grammar_;
  const Text& text_;
  const TimeContext& context_;
  const Findings& findings_;
  std::optional<std::chrono::sys_days> now_;
  Moment reference_;                 ///< The last date resolved ...
  std::uint32_t reference_end_ = 0;  ///< ... and the token behind it.
  Moment reported_;                  ///< The latest quarter told that was over by the day of writing.
  std::optional<int> reference_year_;
  std::optional<int> reference_clock_;  ///< Minutes of the day told last.
  int first_year_ = 0;                  ///< Of a narrative.
  int last_year_ = 0;
  int section_first_ = 0;  ///< Years of the last heading that told any.
  int section_last_ = 0;
  Moment section_reference_;           ///< The last date told within them.
  std::uint32_t heading_end_ = 0;      ///< Behind the last heading.
  std::uint32_t year_heading_ = 0;     ///< The end of that heading.
  std::uint32_t paragraph_token_ = 0;  ///< Up to where paragraphs have been looked at.
  Moment look_back_;                   ///< Of news that tells of an earlier year: the last date of it ...
  std::uint32_t look_back_end_ = 0;    ///< ... and the token behind it.
  bool look_back_aside_ = false;       ///< Its sentence told what had been before: the next paragraph is news again.
  Moment full_day_;                    ///< The last day told with its year ...
  std::uint32_t full_day_end_ = 0;     ///< ... and the token behind it.
  Moment entry_;                       ///< What heads the last entry of a list of dates.
  int list_order_ = 0;                 ///< Does the list run forward (1) or back (-1)?
  std::vector<Told> told_;             ///< The days of the text, in order.
  bool told_today_ = false;            ///< Was the day of writing among them?
  bool told_by_date_ = false;          ///< Was the day six days before that of writing, by its date?
  bool narrative_ = false;
  std::array<std::uint32_t, 8> weekdays_told_{};  ///< By ISO weekday: how often it is told without a date.
  bool typed_ = false;                            ///< A phrase by itself, not a sentence.
  std::uint32_t group_ = 0;
  std::size_t group_begin_ = 0;  ///< In `out`.
  Meaning group_meaning_;
};

}  // namespace dateline::time

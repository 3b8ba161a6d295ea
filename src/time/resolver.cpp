#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"
#include "time/timex_values.hpp"

#include <algorithm>
#include <limits>

namespace dateline::time {
namespace {

using std::chrono::sys_days;

bool says_today(const Meaning& meaning) {
  if (meaning.as<From>(Field::from) != From::now || meaning.as<Unit>(Field::unit) != Unit::day ||
      meaning.has(Field::daypart))
    return false;
  return meaning.as<Which>(Field::which) == Which::here ||
         (meaning.has(Field::sign) && meaning.has(Field::amount) && meaning.get(Field::amount) == 0);
}

/// Where the token begins, without the sign of what was elided before it: "d'[avril]".
std::uint32_t start_of(const Text& text, std::uint32_t token) {
  const text::Token& first = text.tokens[token];
  if (token == 0 || first.space_before || first.kind != text::TokenKind::word) return first.start;
  std::size_t letters = 0;
  const bool elided = text::is_apostrophe(text::next_code_point(text.token(token), letters));
  return elided ? first.start + static_cast<std::uint32_t>(letters) : first.start;
}

}  // namespace

Resolver::Resolver(const Compiled& grammar, const Text& text, const TimeContext& context, const Findings& findings)
    : grammar_(grammar), text_(text), context_(context), findings_(findings) {
  if (context.options.published && context.options.published->known()) {
    const Date& published = *context.options.published;
    if (published.precision() == Precision::day) now_ = published.earliest();
  }
  narrative_ = narrative();
  if (narrative_) find_years();
  typed_ = typed();
  for (const Found& found : findings_.found)
    if (found.meaning.has(Field::weekday) && !found.meaning.has(Field::day) && !found.meaning.has(Field::which))
      ++weekdays_told_[static_cast<std::size_t>(found.meaning.get(Field::weekday)) % weekdays_told_.size()];
}

/// A search box or a calendar rather than a newspaper: there a bare "Monday" is the coming one. A few words without a
/// capital and without a full stop are no sentence of a newspaper either, nor is a request.
bool Resolver::typed() const {
  constexpr std::size_t most_tokens = 14;
  if (text_.tokens.empty() || text_.tokens.size() > most_tokens ||
      context_.options.style != TimeOptions::Style::automatic)
    return false;
  if (is_request(grammar_, text_)) return true;
  const text::Token& first = text_.tokens.front();
  const auto last = static_cast<std::uint32_t>(text_.tokens.size() - 1);
  const bool capital = first.shape != text::Shape::lower && first.shape != text::Shape::none;
  if (first.kind == text::TokenKind::word && !capital && !ends_sentence(text_, last) && text_.token(last) != ".")
    return true;
  std::size_t covered = 0;
  for (std::size_t i = 0; i < findings_.found.size(); ++i) {
    const Found& found = findings_.found[i];
    const bool goes_on = i > 0 && found.group != 0 && found.group == findings_.found[i - 1].group;
    covered += found.last - (goes_on ? findings_.found[i - 1].last : found.first);
  }
  return covered + 2 >= text_.tokens.size();
}

void Resolver::run(std::vector<TimeExpression>& out) {
  for (const Found& found : findings_.found) {
    if (narrative_) {
      enter_paragraph(found.first);
      learn_section(found);
    }
    resolve(found, out);
  }
}

/// "every Christmas" is every 25 December.
Meaning Resolver::yearly(const Meaning& meaning) const {
  if (!meaning.has(Field::holiday)) return meaning;
  const Holiday& holiday = grammar_.holidays[static_cast<std::size_t>(meaning.get(Field::holiday))];
  Meaning result = meaning;
  if (holiday.kind == Holiday::Kind::fixed) {
    result.set(Field::month, holiday.month);
    result.set(Field::day, holiday.day);
  } else {
    result.set(Field::unit, static_cast<std::int32_t>(Unit::year));
    result.set(Field::amount, 1);
  }
  return result;
}

void Resolver::resolve(const Found& written, std::vector<TimeExpression>& out) {
  const bool ends_range = written.group != 0 && written.group == group_ && written.rule->range && !out.empty();
  const Found found = ends_range ? behind_noon(written) : written;
  TimeExpression& expression = out.emplace_back();  // where it stays: it has many strings to move
  expression.span = {start_of(text_, found.first), text_.tokens[found.last - 1].end};
  expression.text = text_.bytes.substr(expression.span.start, expression.span.size());
  expression.type = found.rule->type;
  expression.rule = grammar_.text(found.rule->id);
  expression.mod = value_name(Field::mod, found.meaning.get(Field::mod));
  switch (expression.type) {
    case TimexType::duration:
      expression.value = duration_value(found.meaning);
      lean_on_event(found, expression);
      break;
    case TimexType::set:
      expression.value = set_value(yearly(found.meaning));
      expression.quant = value_name(Field::quant, found.meaning.get(Field::quant));
      if (found.meaning.has(Field::freq)) expression.freq = std::to_string(found.meaning.get(Field::freq)) + "X";
      break;
    case TimexType::date:
    case TimexType::time:
      resolve_calendar(found, expression);
      break;
  }
  if (expression.value.empty()) return out.pop_back();
  if (ends_range) {
    close_range(found, out[group_begin_], expression);
  } else if (found.group != group_) {
    group_ = found.group;
    group_begin_ = out.size() - 1;
    group_meaning_ = found.meaning;
  }
}

/// "now", "recently", and what is told as the day a tale is read: no day of its own. \return false for a day.
bool Resolver::resolve_reference(const Meaning& meaning, TimeExpression& expression) const {
  if (meaning.has(Field::ref)) {
    expression.value = value_name(Field::ref, meaning.get(Field::ref));
    if (meaning.as<Ref>(Field::ref) == Ref::present && now_) {
      expression.date = Date::day(*now_);
      expression.anchor = expression.date.edtf();
      expression.anchor_source = context_.published_from;
    }
    return true;
  }
  if (!narrative_ || !says_today(meaning)) return false;
  // History told as "today" is the reader's, not a day of the tale.
  expression.value = value_name(Field::ref, static_cast<std::int32_t>(Ref::present));
  return true;
}

void Resolver::resolve_calendar(const Found& found, TimeExpression& expression) {
  const Meaning& meaning = found.meaning;
  if (resolve_reference(meaning, expression)) return;
  Answer answer = this->answer(meaning, found, 0);
  std::string clock = clock_value(meaning);
  if (answer.clock) {
    Meaning counted;
    counted.set(Field::hour, *answer.clock / 60);
    counted.set(Field::minute, *answer.clock % 60);
    if (answer.clock_second != 0) counted.set(Field::second, answer.clock_second);
    clock = clock_value(counted);
    expression.type = TimexType::time;
  }
  if (!answer.moment.known()) {
    if (meaning.has(Field::sign) && (meaning.has(Field::vague) || now_)) {  // or too far for any calendar
      expression.value = value_name(Field::ref, meaning.get(Field::sign) < 0 ? 1 : 3);
      return;
    }
    if (clock.empty()) return;
    answer.moment.grain = Unit::day;
  }
  if (clock.empty()) expression.type = TimexType::date;  // "10:35 a.m. (0735 GMT) [Friday]"
  expression.value = answer.moment.value() + clock;
  expression.date = answer.around ? Date::day(*answer.around).as_approximate() : answer.moment.date();
  // "more than two years ago"; but an hour or a week more matters to nobody
  const bool coarse =
      answer.moment.grain == Unit::month || answer.moment.grain == Unit::year || answer.moment.grain == Unit::decade;
  const bool rough = coarse && meaning.has(Field::sign) && !expression.mod.empty();
  if (rough && expression.date.known()) expression.date = expression.date.as_approximate();
  if (answer.moment.grain == Unit::day)
    if (const std::optional<sys_days> day = answer.moment.first_day()) {
      const bool weekday = meaning.has(Field::weekday) && !meaning.has(Field::day) && meaning.base == Meaning::no_base;
      told_.push_back({found.first, found.last, *day, weekday});
      told_today_ = told_today_ || day == now_;
      told_by_date_ = told_by_date_ || (now_ && !weekday && *day + std::chrono::days{6} == *now_);
    }
  expression.relative = answer.relative;
  expression.contradiction = weekday_conflict(meaning, answer.moment);
  tell_steps(answer, expression);
  go_on_from(found, answer);
}

/// How the date was found.
void Resolver::tell_steps(const Answer& answer, TimeExpression& expression) {
  if (answer.anchor) {
    expression.anchor = Date::day(*answer.anchor).edtf();
    expression.anchor_source = answer.anchor_source;
  }
  expression.derivation.reserve(3);
  expression.derivation.push_back(expression.text);
  if (!answer.step.empty()) expression.derivation.push_back(answer.step);
  expression.derivation.push_back(expression.date.known() ? expression.date.edtf() : expression.value);
}

/// "at 3:12 a.m. [(1912 GMT on Sunday)]": the same moment told once more, with the day it has elsewhere.
bool Resolver::is_of_other_zone(const Found& found) const {
  return found.meaning.has(Field::hour) && found.meaning.has(Field::weekday) && found.first > 0 &&
         text_.token(found.first - 1) == "(" && reference_end_ + 1 == found.first && reference_.known();
}

/// What the expressions behind this one lean on.
void Resolver::go_on_from(const Found& found, const Answer& answer) {
  const Meaning& meaning = found.meaning;
  // "a year earlier" is compared with what the text is about; the next such phrase leans on that as well.
  const bool years = !narrative_ && meaning.base == Meaning::no_base && meaning.as<Unit>(Field::unit) == Unit::year;
  remember_entry(found, answer.moment);
  const bool compared = meaning.get(Field::sign) < 0 && (years || answer.moment.grain == Unit::quarter);
  const bool aside = narrative_ && ((answer.anchor && answer.anchor == now_) || told_in_passing(found));
  if (compared || aside || is_of_other_zone(found)) return;
  // "closed on Monday and now opens from 8 a.m. to noon; the same day ...": no day is told by a clock time alone.
  const bool clock_alone = !narrative_ && found.meaning.has(Field::hour) && answer.anchor && answer.anchor == now_ &&
                           !meaning.has(Field::from) && !meaning.has(Field::weekday) && !meaning.has(Field::day);
  if (clock_alone && reference_.known()) {
    reference_clock_ = clock_minutes(meaning);
    return;
  }
  remember(answer.around && !narrative_ ? Moment::of_day(*answer.around) : answer.moment);
  reference_end_ = found.last;
  remember_report(answer.moment);
  if (!narrative_) look_back(found, answer);
  reference_clock_ = answer.clock ? answer.clock : clock_minutes(meaning);
}

/// "The quarter ended Dec. 31": its last day, which is not what the report is about.
bool Resolver::ends_quarter_told(const Moment& moment) const {
  constexpr std::chrono::days week{7};
  if (moment.grain != Unit::day || reference_.grain != Unit::quarter || !moment.year_known) return false;
  const auto day = moment.first_day();
  const auto end = reference_.date().latest();
  return day && end && *day <= *end && *day + week > *end;
}

void Resolver::remember(const Moment& moment) {
  if (!moment.year_known) return;
  if (narrative_ && (moment.year < first_year_ || moment.year > last_year_)) return;
  if (moment.grain == Unit::decade || moment.grain == Unit::century) return;
  if (!narrative_ && ends_quarter_told(moment)) return;
  reference_ = moment;
  reference_year_ = moment.year;
}

/// Companies report on quarters that are over.
void Resolver::remember_report(const Moment& moment) {
  if (moment.grain != Unit::quarter || !moment.year_known || !now_) return;
  const auto last = moment.date().latest();
  const bool newer = !reported_.known() || reported_.date().earliest() < moment.date().earliest();
  if (last && *last < *now_ && newer) reported_ = moment;
}

/// Up to where the verb of a weekday is sought: behind another weekday it is that one's. "The council said on Monday
/// that it on Friday will vote", in the order of languages whose verbs come last.
std::uint32_t Resolver::verbs_end(const Found& found) const {
  constexpr auto everywhere = std::numeric_limits<std::uint32_t>::max();
  if (!found.meaning.has(Field::weekday)) return everywhere;
  const auto next = std::upper_bound(findings_.found.begin(), findings_.found.end(), found.last,
                                     [](std::uint32_t token, const Found& other) { return token < other.first; });
  if (next == findings_.found.end() || !next->meaning.has(Field::weekday) || next->group != 0) return everywhere;
  const auto is_known = [&](std::uint32_t token) {
    const text::WordId id = text_.tokens[token].word;
    const Compiled::Word* word = id == text::unknown_word ? nullptr : grammar_.word(id);
    return word != nullptr && word->known;
  };
  // Joined by words of the grammar alone, they share a verb: "on Friday and Saturday it will rain".
  for (std::uint32_t token = found.last; token < next->first; ++token)
    if (!is_known(token)) return next->first;
  return everywhere;
}

/// Behind a day of its sentence, the day of what had been done before that: "on Sunday after beating Lima on
/// [Wednesday]".
bool Resolver::is_of_deed_before(const Found& found) const {
  constexpr int most = 3;  // "3-1 on Wednesday" may be found as two
  auto told = std::lower_bound(findings_.found.begin(), findings_.found.end(), found.first,
                               [](const Found& other, std::uint32_t token) { return other.first < token; });
  for (int count = 0; count < most && told != findings_.found.begin(); ++count) {
    --told;
    if (told->meaning.has(Field::weekday) && told->last <= found.first &&
        is_after_deed(grammar_, text_, told->last, found.first))
      return true;
  }
  return false;
}

Direction Resolver::direction_of(const Found& found) const {
  if (heads_entry(found)) return Direction::none;
  if (found.meaning.has(Field::weekday) &&
      (is_over(grammar_, text_, found.first, found.last) || is_of_deed_before(found)))
    return Direction::past;
  const Direction tense = tense_at(grammar_, text_, found.first, found.last, verbs_end(found));
  if (tense != Direction::none) return tense;
  if (typed_ && context_.options.prefer == TimeOptions::Prefer::past) return Direction::future;
  switch (context_.options.prefer) {
    case TimeOptions::Prefer::future:
      return Direction::future;
    case TimeOptions::Prefer::nearest:
      return Direction::nearest;
    case TimeOptions::Prefer::past:
      break;
  }
  return Direction::none;
}

void Resolver::anchor_to_now(Answer& answer) const {
  if (!now_) return;
  answer.anchor = now_;
  answer.anchor_source = context_.published_from;
}

void Resolver::anchor_to_reference(Answer& answer) const {
  answer.anchor = reference_.first_day();
  answer.anchor_source = AnchorSource::expression;
}

std::string Resolver::weekday_conflict(const Meaning& meaning, const Moment& moment) const {
  if (!meaning.has(Field::weekday) || moment.grain != Unit::day) return {};
  const std::optional<sys_days> day = moment.first_day();
  if (!day) return {};
  const unsigned real = calendar::iso_weekday(*day);
  if (real == static_cast<unsigned>(meaning.get(Field::weekday))) return {};
  constexpr std::string_view names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  const auto written = static_cast<unsigned>(meaning.get(Field::weekday));
  return Date::day(*day).edtf() + " is a " + std::string(names[real - 1]) + ", not a " +
         std::string(names[written - 1]);
}

Resolver::Answer Resolver::answer(const Meaning& meaning, const Found& found, int depth) {
  Answer result = moment_of(meaning, found, depth);
  if (!result.clock && depth > 0) result.clock = clock_minutes(meaning);
  return result;
}

Resolver::Answer Resolver::moment_of(const Meaning& meaning, const Found& found, int depth) {
  if (meaning.has(Field::nth) && meaning.has(Field::nth_unit)) return nth(meaning, found, depth);
  if (meaning.has(Field::sign)) return shifted(meaning, found, depth);
  if (meaning.has(Field::year) || meaning.has(Field::year2) || meaning.has(Field::decade) ||
      meaning.has(Field::century))
    return absolute(meaning, found);
  if (meaning.has(Field::which) && meaning.base == Meaning::no_base) return chosen(meaning, found);
  if (meaning.has(Field::which) && meaning.has(Field::unit) && depth < 3) return beside(meaning, found, depth);
  if (meaning.base != Meaning::no_base && depth < 3) {
    Meaning whole = meaning;
    whole.base = Meaning::no_base;
    whole.fill(findings_.bases[meaning.base]);
    whole.base = findings_.bases[meaning.base].base;
    return answer(whole, found, depth + 1);
  }
  return bare(meaning, found, depth);
}

}  // namespace dateline::time

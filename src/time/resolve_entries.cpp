// Lists of dates: "Nov 2015 - a warning is issued", and below it "May 5 - a bid is made". A date that heads an entry
// goes on from the one that heads the entry before.
#include "time/resolver.hpp"

#include "time/calendar_units.hpp"

#include <algorithm>

namespace dateline::time {

/// "March 5 - The council meets", behind a bullet or none: where an entry of a list of dates begins.
bool Resolver::opens_entry(const Found& found) const {
  if (typed_ || found.last >= text_.tokens.size() || text_.tokens[found.last].kind != text::TokenKind::sign)
    return false;
  std::uint32_t first = found.first;
  if (first != 0 && !text_.tokens[first].line_before && text_.tokens[first - 1].kind == text::TokenKind::sign) --first;
  if (first != 0 && !text_.tokens[first].line_before) return false;
  constexpr std::string_view signs[] = {":", "-", "--", "\u2013", "\u2014"};
  return std::find(std::begin(signs), std::end(signs), text_.token(found.last)) != std::end(signs);
}

/// An entry of a list of dates is told in the present, whenever it was.
bool Resolver::heads_entry(const Found& found) const {
  return found.meaning.has(Field::month) && opens_entry(found);
}

/// Lists run forward, unless that would take them past the day of writing or they have already run back.
std::optional<int> Resolver::year_in_list(const Meaning& meaning) const {
  if (!entry_.known()) return std::nullopt;
  const std::optional<std::chrono::sys_days> before = entry_.first_day();
  const std::optional<std::chrono::sys_days> same = part_of_year(meaning, entry_.year).first_day();
  if (!before || !same || entry_.month == 0) return same && before ? std::optional(entry_.year) : std::nullopt;
  const auto month = static_cast<unsigned>(meaning.get(Field::month));
  const auto is_over = [&](int year) {
    const std::optional<std::chrono::sys_days> day = part_of_year(meaning, year).first_day();
    return !now_ || (day && *day <= *now_);
  };
  if (month < entry_.month)
    return list_order_ > 0 || (list_order_ == 0 && is_over(entry_.year + 1)) ? entry_.year + 1 : entry_.year;
  if (month == entry_.month) return entry_.year;
  return list_order_ < 0 || (list_order_ == 0 && !is_over(entry_.year)) ? entry_.year - 1 : entry_.year;
}

/// The date of an entry whose year an entry above it tells.
bool Resolver::goes_on_in_list(const Meaning& meaning, const Found& found, Answer& answer) const {
  if (narrative_ || !heads_entry(found) || meaning.has(Field::weekday)) return false;
  const std::optional<int> year = year_in_list(meaning);
  const Moment moment = year ? part_of_year(meaning, *year) : Moment{};
  if (!moment.known()) return false;
  answer = {};
  answer.moment = moment;
  answer.anchor = entry_.first_day();
  answer.anchor_source = AnchorSource::expression;
  return true;
}

void Resolver::remember_entry(const Found& found, const Moment& moment) {
  if (narrative_ || !moment.year_known || !opens_entry(found)) return;
  const std::optional<std::chrono::sys_days> before = entry_.first_day();
  const std::optional<std::chrono::sys_days> here = moment.first_day();
  if (before && here && *before != *here) list_order_ = *before < *here ? 1 : -1;
  entry_ = moment;
}

}  // namespace dateline::time

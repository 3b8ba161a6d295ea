// History as it is told: which texts are told so, which years they are about, and which year a month without one is in.
#include "time/resolver.hpp"

#include "time/calendar_units.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

/// Headings are short; the bound keeps the search linear.
constexpr std::uint32_t longest_heading = 14;

bool is_absolute(const Meaning& meaning) {
  return (meaning.has(Field::year) || meaning.has(Field::decade)) && !meaning.has(Field::sign);
}

/// Does it hang on the day of writing as newspapers' words do?
bool is_deictic(const Meaning& meaning) {
  return !is_absolute(meaning) && (meaning.as<From>(Field::from) == From::now || meaning.has(Field::weekday));
}

/// Does the token begin a paragraph: the first one, or one behind a blank line?
bool begins_paragraph(const Text& text, std::uint32_t token) {
  if (token == 0) return true;
  if (!text.tokens[token].line_before) return false;
  const std::size_t gap = text.tokens[token - 1].end;
  const std::string_view between = text.bytes.substr(gap, text.tokens[token].start - gap);
  return std::count(between.begin(), between.end(), '\n') > 1;
}

/// Where the heading ends that begins at the token; the token itself when none does. It is a paragraph of a few words
/// that is no sentence.
std::uint32_t heading_end(const Text& text, std::uint32_t first) {
  const auto count = static_cast<std::uint32_t>(text.tokens.size());
  for (std::uint32_t last = first + 1; last < count && last - first <= longest_heading; ++last) {
    if (!begins_paragraph(text, last)) continue;
    constexpr std::string_view signs = ".!?,;";
    const std::string_view end = text.token(last - 1);
    return signs.find(end.front()) == std::string_view::npos ? last : first;
  }
  return first;
}

/// A story goes forward: after December comes the January of the next year.
bool turns_year(const Moment& before, unsigned month) {
  constexpr unsigned much = 10;
  return before.month >= month + much && (before.grain == Unit::day || before.grain == Unit::month);
}

}  // namespace

bool Resolver::narrative() const {
  switch (context_.options.style) {
    case TimeOptions::Style::news:
      return false;
    case TimeOptions::Style::narrative:
      return true;
    case TimeOptions::Style::automatic:
      break;
  }
  constexpr int last_years = 3;
  constexpr int generation = 25;
  std::size_t absolute = 0;
  std::size_t within_memory = 0;
  std::size_t recent = 0;
  std::size_t deictic = 0;
  for (const Found& found : findings_.found) {
    deictic += is_deictic(found.meaning) ? 1 : 0;
    if (!is_absolute(found.meaning)) continue;
    ++absolute;
    const std::optional<int> year = found.meaning.has(Field::year) ? year_of(found.meaning) : std::nullopt;
    recent += now_ && year && *year + last_years >= year_of_day(*now_) ? 1 : 0;
    within_memory += !now_ || !year || *year + generation >= year_of_day(*now_) ? 1 : 0;
  }
  // History tells years and hardly ever "yesterday"; news the other way round. A feature goes back over many years, but
  // comes to the last ones, and tells its own without naming it.
  const std::size_t years_to_a_day = 4 * recent >= absolute ? 12 : 4;
  const std::size_t fewest = within_memory == 0 ? 3 : 6;
  return absolute >= fewest && absolute >= years_to_a_day * deictic;
}

/// The years the story is about: Tukey's fences around the quartiles of the years it names. A year far outside is a
/// look back or ahead, and what follows does not lean on it.
void Resolver::find_years() {
  std::vector<int> years;
  for (const Found& found : findings_.found)
    if (const std::optional<int> year = found.meaning.has(Field::year) ? year_of(found.meaning) : std::nullopt)
      years.push_back(*year);
  if (years.empty()) return;
  std::sort(years.begin(), years.end());
  const int low = years[years.size() / 4];
  const int high = years[years.size() * 3 / 4];
  const int fence = (high - low) * 3 / 2 + 3;
  first_year_ = low - fence;
  last_year_ = high + fence;
}

/// A heading that tells a year, or two as a stretch, tells it for what stands below.
void Resolver::learn_section(const Found& found) {
  if (found.first >= heading_end_) return;
  const std::optional<int> year = year_of(found.meaning);
  if (!year) return;
  const bool first = year_heading_ != heading_end_;
  section_first_ = first ? *year : std::min(section_first_, *year);
  section_last_ = first ? *year : std::max(section_last_, *year);
  section_reference_ = Moment::of_year(section_first_);
  year_heading_ = heading_end_;
}

/// "1862" above a part of the tale: the year of each of its paragraphs that tells no other, however far the one before
/// has looked back or ahead.
void Resolver::enter_paragraph(std::uint32_t token) {
  for (; paragraph_token_ <= token; ++paragraph_token_) {
    if (!begins_paragraph(text_, paragraph_token_)) continue;
    if (paragraph_token_ >= heading_end_) heading_end_ = heading_end(text_, paragraph_token_);
    if (paragraph_token_ < heading_end_ || year_heading_ == 0) continue;
    if (reference_year_ && section_first_ <= *reference_year_ && *reference_year_ <= section_last_) {
      section_reference_ = reference_;
    } else {
      reference_ = section_reference_;
      reference_year_ = reference_.year;
    }
  }
}

/// A year before the one the tale has reached, told in passing ("as the treaty of 1648 had asked"), does not take the
/// tale back; one that opens a sentence does.
bool Resolver::told_in_passing(const Found& found) const {
  const Meaning& meaning = found.meaning;
  if (!meaning.has(Field::year) || meaning.has(Field::month) || found.first < heading_end_ || !reference_year_)
    return false;
  if (year_of(meaning).value_or(*reference_year_) >= *reference_year_) return false;
  return !opens_sentence(found);
}

bool Resolver::opens_sentence(const Found& found) const {
  constexpr std::uint32_t opening = 3;  // "In the year"
  for (std::uint32_t i = found.first; i > 0 && found.first - i < opening; --i)
    if (ends_sentence(text_, i - 1) || text_.tokens[i].line_before) return true;
  return found.first <= 1;
}

/// Long before the day of writing: in an earlier year, or a season ago.
bool Resolver::is_long_ago(const Moment& moment) const {
  constexpr std::chrono::days season{90};
  if (!now_ || moment.year < year_of_day(*now_)) return true;
  const std::optional<std::chrono::sys_days> day = moment.first_day();
  return day && *now_ - *day > season;
}

/// News may tell at length of what is long past: from a sentence that opens with a date of it to the next date that
/// leans on the day of writing.
void Resolver::look_back(const Found& found, const Answer& answer) {
  if (answer.moment.grain == Unit::day && found.meaning.has(Field::year)) {
    full_day_ = answer.moment;
    full_day_end_ = found.last;
  }
  const bool leans_on_now = answer.anchor && answer.anchor_source != AnchorSource::expression;
  const bool finer_than_decade = answer.moment.grain != Unit::decade && answer.moment.grain != Unit::century;
  const bool earlier = answer.moment.year_known && finer_than_decade && is_long_ago(answer.moment);
  if (leans_on_now || !earlier) {
    look_back_ = Moment{};
    return;
  }
  const bool leans_on_told = answer.anchor.has_value();
  if (!leans_on_told && !opens_sentence(found)) {  // "since the attacks of 11 September 2001"
    // "The bank closed in 2014. [...] The court had said in July 2015": the tale has gone on.
    if (look_back_.known() && answer.moment.first_day() > look_back_.first_day()) look_back_ = Moment{};
    return;
  }
  look_back_ = answer.moment;
  look_back_end_ = found.last;
  look_back_aside_ = tells_before_past(grammar_, text_, found.first);
}

/// "In 2018 he had been held in Rome": what was told aside is over where another paragraph goes on without it.
bool Resolver::is_aside(const Found& found) const {
  if (!look_back_aside_ || tells_before_past(grammar_, text_, found.first)) return false;
  for (std::uint32_t i = look_back_end_; i <= found.first; ++i)
    if (text_.tokens[i].line_before) return true;
  return false;
}

/// "On 8 October 2021 the bank closed. Crowds gathered on 12 October": a day or month that goes on from what has just
/// been told. One near the day of writing is news again.
bool Resolver::goes_on(const Meaning& meaning, const Found& found, Answer& answer) const {
  constexpr std::uint32_t near = 60;  // tokens
  constexpr std::chrono::days recent{90};
  if (!look_back_.known() || found.first - look_back_end_ > near || direction_of(found) == Direction::future ||
      is_aside(found))
    return false;
  const std::optional<std::chrono::sys_days> day = answer.moment.first_day();
  if (now_ && day && *now_ - *day < recent && *day - *now_ < recent) return false;
  const unsigned month = static_cast<unsigned>(meaning.get(Field::month));
  const Moment moment = part_of_year(meaning, look_back_.year + (turns_year(look_back_, month) ? 1 : 0));
  if (!moment.known() || (now_ && moment.first_day() > now_)) return false;
  // A look back goes forward: "In October 2017 two men died. [...] In May the miners struck" has come to its own year.
  if (now_ && moment.first_day() < look_back_.first_day()) return false;
  answer = {};
  answer.moment = moment;
  answer.anchor = look_back_.first_day();
  answer.anchor_source = AnchorSource::expression;
  return true;
}

/// "was robbed on 16 March 2019. He died on 29 March": a day soon after one that has just been told with its year.
bool Resolver::goes_on_from_full_day(const Meaning& meaning, const Found& found, Answer& answer) const {
  constexpr std::uint32_t near = 40;  // tokens
  constexpr std::chrono::days soon{31};
  constexpr std::chrono::days news{7};
  if (!now_ || !full_day_.known() || found.first - full_day_end_ > near || direction_of(found) == Direction::future)
    return false;
  std::uint32_t sentences = 0;
  for (std::uint32_t i = full_day_end_; i < found.first; ++i) {
    if (text_.tokens[i].line_before) return false;
    sentences += ends_sentence(text_, i) ? 1 : 0;
  }
  const std::optional<std::chrono::sys_days> told = full_day_.first_day();
  const std::optional<std::chrono::sys_days> nearest = answer.moment.first_day();
  const unsigned month = static_cast<unsigned>(meaning.get(Field::month));
  const Moment moment = part_of_year(meaning, full_day_.year + (turns_year(full_day_, month) ? 1 : 0));
  if (!moment.known() || sentences > 1) return false;
  const std::optional<std::chrono::sys_days> day = moment.first_day();
  const bool follows = told && day && *told <= *day && *day - *told <= soon && *day <= *now_;
  if (!follows || (nearest && *now_ - *nearest <= news && *nearest - *now_ <= news)) return false;
  answer = {};
  answer.moment = moment;
  answer.anchor = told;
  answer.anchor_source = AnchorSource::expression;
  return true;
}

int Resolver::narrative_year(unsigned month) const {
  return *reference_year_ + (turns_year(reference_, month) ? 1 : 0);
}

}  // namespace dateline::time

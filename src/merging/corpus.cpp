#include "merging/corpus.hpp"

#include "merging/make_fact.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace dateline::merging {

using std::chrono::days;

namespace {

// "About" a day, a month or a year reaches so much further.
days slack_of(const Date& date) {
  if (!date.is_approximate()) return days{0};
  switch (date.precision()) {
    case Precision::day:
      return days{3};
    case Precision::month:
    case Precision::season:
      return days{31};
    case Precision::year:
      return days{366};
    default:
      return days{7};
  }
}

// What a document tells of one actor and one kind of event.
struct Tellings {
  std::size_t count = 0;
  const Fact* dated = nullptr;  // the first that is
  bool on_several_days = false;
};

// Of a date that hangs on an unknown day of writing, by what it says: "on Thursday" and "on Friday" differ.
bool dates_differ(const Fact& a, const Fact& b) {
  if (a.date.known() && b.date.known()) return !a.date.overlaps(b.date);  // the month of the day is no other day
  if (a.date.known() || b.date.known()) return true;
  return *a.relative != *b.relative;
}

// Two sayings are two even where no day parts them; a trial or a visit may be spoken of again and again, and is one
// until it is told of several days.
bool are_many(const Fact& fact, const Tellings& tellings) {
  constexpr std::size_t seldom = 2;
  const bool parted_by_days = !fact.about && !fact.mention->ace.empty();
  return tellings.count > seldom && (!parted_by_days || tellings.on_several_days);
}

// Marks the first facts of their kind and date, and those whose kind is told of the same actor again and again.
void compare_within_document(std::vector<Fact>::iterator first, std::vector<Fact>::iterator last) {
  std::map<std::pair<WordId, ActorId>, Tellings> tellings;
  std::set<std::pair<WordId, std::string>> told;
  std::set<std::pair<WordId, std::string>> told_below;  // the headline
  for (auto fact = first; fact != last; ++fact) {
    std::pair kind{fact->type, fact->date.edtf()};
    for (const ActorId actor : fact->actors) {
      Tellings& of_actor = tellings[{fact->type, actor}];
      ++of_actor.count;
      if (!fact->date.known() && fact->relative == nullptr) continue;
      if (of_actor.dated == nullptr) of_actor.dated = &*fact;
      of_actor.on_several_days = of_actor.on_several_days || dates_differ(*of_actor.dated, *fact);
    }
    fact->opening = !is_headline(*fact) && told_below.insert(kind).second;
    fact->leading = told.insert(std::move(kind)).second;
  }
  for (auto fact = first; fact != last; ++fact) {
    fact->routine = std::any_of(fact->actors.begin(), fact->actors.end(), [&](ActorId actor) {
      return are_many(*fact, tellings[{fact->type, actor}]);
    });
  }
}

}  // namespace

DateBounds bounds_of(const Date& date) {
  DateBounds bounds;
  bounds.known = date.known();
  bounds.first = date.earliest().value_or(bounds.first);
  bounds.last = date.latest().value_or(bounds.last);
  bounds.slack = slack_of(date);
  bounds.close = bounds.bounded() && bounds.length() < days{7} && bounds.slack == days{0};
  return bounds;
}

void set_date(Fact& fact, const Date& date) {
  fact.date = date;
  fact.bounds = bounds_of(date);
}

Corpus::Corpus(const std::vector<const Extraction*>& extractions) : actors(extractions) {
  Interners interners;
  for (const Extraction* extraction : extractions) {
    const auto document = static_cast<std::uint32_t>(documents.size());
    documents.push_back({extraction, document, extraction->document.published,
                         bounds_of(extraction->document.published), extraction->document.published_from});
    documents.back().named = named_in(*extraction, actors);
    const auto first = static_cast<std::uint32_t>(facts.size());
    const PlacedNames names = place_names(*extraction, actors);
    for (std::uint32_t i = 0; i < extraction->events.size(); ++i) {
      facts.push_back(make_fact(*extraction, extraction->events[i], actors, names, interners));
      facts.back().document = document;
      facts.back().index = i;
      // The side of a side, which would have no entry to go to, is news itself.
      const auto& told_with = extraction->events[i].told_with;
      if (told_with && *told_with < extraction->events.size() && !extraction->events[*told_with].told_with)
        facts.back().told_with = first + static_cast<std::uint32_t>(*told_with);
    }
    compare_within_document(facts.end() - static_cast<std::ptrdiff_t>(extraction->events.size()), facts.end());
  }
  const auto dated = std::count_if(documents.begin(), documents.end(),
                                   [](const SourceDocument& document) { return document.published.known(); });
  mostly_dated = 2 * static_cast<std::size_t>(dated) > documents.size();
}

std::span<const Fact> Corpus::facts_of(std::uint32_t document) const {
  const auto first = std::lower_bound(facts.begin(), facts.end(), document,
                                      [](const Fact& fact, std::uint32_t each) { return fact.document < each; });
  const auto last =
      std::find_if(first, facts.end(), [document](const Fact& fact) { return fact.document != document; });
  return {first, last};
}

}  // namespace dateline::merging

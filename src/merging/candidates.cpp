#include "merging/candidates.hpp"

#include "merging/similarity.hpp"
#include "merging/told_alike.hpp"

#include <algorithm>

namespace dateline::merging {

using std::chrono::days;
using std::chrono::sys_days;

namespace {

constexpr std::size_t most_compared = 32;
constexpr std::size_t most_actors = 8;
constexpr std::size_t most_words = 6;
constexpr sys_days no_day = sys_days::max();

enum class KeyKind : std::uint8_t {
  kin_actor,
  kin_leader,
  trigger_actor,
  type_trigger,
  type_word,
  nobody_trigger,
  nobody_word,
  quotation,
  type_day,
  generic_actor_day,
  typed_actor_day,
  trigger_day,
  plan_day,
  type,
  nobody
};

std::uint64_t make_key(KeyKind kind, std::uint32_t first, std::uint32_t second) {
  // Numbers are dense, so that those of types and triggers leave the highest bits free.
  return static_cast<std::uint64_t>(kind) << 60 ^ std::uint64_t{first} << 32 ^ second;
}

void append_actor_keys(const Fact& fact, std::vector<std::uint64_t>& keys) {
  for (std::size_t i = 0; i < std::min(fact.actors.size(), most_actors); ++i) {
    if (!fact.generic) keys.push_back(make_key(KeyKind::kin_actor, fact.kin, fact.actors[i]));
    if (fact.trigger != no_word) keys.push_back(make_key(KeyKind::trigger_actor, fact.trigger, fact.actors[i]));
  }
}

// Whose country, or whose leader, may stand for it in another article; without a day, of what is promised or demanded.
void append_leader_keys(const Corpus& corpus, const Fact& fact, bool offered, std::vector<std::uint64_t>& keys) {
  const bool acts_with_words = fact.about && !fact.mention->plover.empty();
  if (fact.generic || !(fact.bounds.known || acts_with_words)) return;
  for (std::size_t i = 0; i < std::min(fact.actors.size(), most_actors); ++i) {
    const ActorId actor = fact.actors[i];
    const ActorId country = corpus.actors.country_led_by(actor);
    if (country != no_actor)
      keys.push_back(make_key(offered ? KeyKind::kin_leader : KeyKind::kin_actor, fact.kin, country));
    if (!offered && corpus.actors.kind(actor) == EntityKind::country)
      keys.push_back(make_key(KeyKind::kin_leader, fact.kin, actor));
  }
}

void append_word_keys(const Fact& fact, KeyKind trigger, KeyKind word, std::vector<std::uint64_t>& keys) {
  if (fact.trigger != no_word) keys.push_back(make_key(trigger, fact.type, fact.trigger));
  for (std::size_t i = 0; i < std::min(fact.words.size(), most_words); ++i) {
    keys.push_back(make_key(word, fact.type, fact.words[i]));
  }
}

void append_quotation_keys(const Fact& fact, std::vector<std::uint64_t>& keys) {
  constexpr std::size_t most_quotations = 4;
  for (std::size_t i = 0; i < std::min(fact.quotations.size(), most_quotations); ++i)
    keys.push_back(make_key(KeyKind::quotation, 0, fact.quotations[i]));
}

// What may be told of one day by the same words for who took part, whoever is named.
// Wanted are other types as well. Of a day's deaths, those are told apart by who died.
void append_day_keys(const Fact& fact, bool wanted, std::vector<std::uint64_t>& keys) {
  if (fact.generic || (fact.harm && fact.befallen.empty()) || !tells_day(fact.bounds)) return;
  const auto day = static_cast<std::uint32_t>(fact.bounds.first.time_since_epoch().count());
  keys.push_back(make_key(KeyKind::type_day, fact.type, day));
  if (!wanted) return;
  for (const WordId other : fact.told_as) keys.push_back(make_key(KeyKind::type_day, other, day));
}

// What a rule knows and what none knows may be told of one day and the same ones.
void append_actor_day_keys(const Fact& fact, bool wanted, std::vector<std::uint64_t>& keys) {
  if (!tells_day(fact.bounds)) return;
  const auto day = static_cast<std::uint32_t>(fact.bounds.first.time_since_epoch().count());
  const KeyKind kind = fact.generic != wanted ? KeyKind::generic_actor_day : KeyKind::typed_actor_day;
  for (std::size_t i = 0; i < std::min(fact.actors.size(), most_actors); ++i)
    keys.push_back(make_key(kind, fact.actors[i], day));
}

// By one word and of one day, whoever is named: what a rule knows in one sentence and none in another. Of a day to come
// little is told, so that its plans are compared whatever tells them.
void append_shared_day_keys(const Fact& fact, std::vector<std::uint64_t>& keys) {
  if (!tells_day(fact.bounds)) return;
  const auto day = static_cast<std::uint32_t>(fact.bounds.first.time_since_epoch().count());
  if (fact.trigger != no_word) keys.push_back(make_key(KeyKind::trigger_day, fact.trigger, day));
  if (fact.mention->modality == Modality::planned) keys.push_back(make_key(KeyKind::plan_day, 0, day));
}

// "After a rally in Oslo": nothing is told but the kind and the place.
bool tells_only_its_kind(const Fact& fact) {
  const std::vector<Role>& roles = fact.mention->roles;
  return fact.leading && !fact.harm && std::all_of(roles.begin(), roles.end(), [](const Role& role) {
           return role.kind == EntityKind::place || role.kind == EntityKind::country;
         });
}

// An accident of some month or year may be told of its day by another type.
void append_vaguer_keys(const Fact& fact, std::vector<std::uint64_t>& keys) {
  if (!fact.bounds.bounded() || tells_day(fact.bounds) || !is_accident(fact)) return;
  for (const WordId other : fact.told_as) keys.push_back(make_key(KeyKind::type, other, 0));
}

// What a fact looks for: clusters with one of its actors, and by their words those that name nobody; one that names
// nobody itself, all by their words.
void find_wanted_keys(const Corpus& corpus, const Fact& fact, std::vector<std::uint64_t>& keys) {
  keys.clear();
  append_actor_keys(fact, keys);
  append_leader_keys(corpus, fact, false, keys);
  append_quotation_keys(fact, keys);
  append_day_keys(fact, true, keys);
  append_actor_day_keys(fact, true, keys);
  append_shared_day_keys(fact, keys);
  append_vaguer_keys(fact, keys);
  if (fact.nameless) {
    append_word_keys(fact, KeyKind::type_trigger, KeyKind::type_word, keys);
    if (!fact.generic && (fact.bounds.known || tells_only_its_kind(fact)))
      keys.push_back(make_key(KeyKind::type, fact.type, 0));
  } else {
    append_word_keys(fact, KeyKind::nobody_trigger, KeyKind::nobody_word, keys);
    if (!fact.generic && fact.bounds.known) keys.push_back(make_key(KeyKind::nobody, fact.type, 0));
  }
}

// Where clusters that could take the fact begin. Clusters formed before are no longer than the fact's own date.
std::pair<sys_days, sys_days> search_range(const Corpus& corpus, const Fact& fact) {
  constexpr days before{1100};  // without a date of its own, a mention means something not long past
  constexpr days after{31};
  constexpr days room{62};  // "about" a month
  const DateBounds& bounds = fact.bounds;
  if (bounds.bounded()) {
    if (fact.by_publication) return {bounds.first - days{31}, bounds.last + days{1}};  // of this month, told so
    days wider = bounds.length() + (bounds.slack > days{0} ? room : days{2});
    if (fact.recurrence == Recurrence::never) wider += most_disagreement;
    return {bounds.first - wider, bounds.last + wider};
  }
  const DateBounds& written = corpus.document_of(fact).bounds;
  if (!bounds.known && written.bounded()) {
    const bool once = fact.recurrence == Recurrence::never;
    return {once ? sys_days::min() : written.first - before, written.last + after};
  }
  return {sys_days::min(), bounds.last};  // what has an open end may have begun before
}

}  // namespace

void find_offered_keys(const Corpus& corpus, const Fact& fact, std::vector<std::uint64_t>& keys) {
  keys.clear();
  append_actor_keys(fact, keys);
  append_leader_keys(corpus, fact, true, keys);
  append_quotation_keys(fact, keys);
  append_day_keys(fact, false, keys);
  append_actor_day_keys(fact, false, keys);
  append_shared_day_keys(fact, keys);
  append_word_keys(fact, KeyKind::type_trigger, KeyKind::type_word, keys);
  keys.push_back(make_key(KeyKind::type, fact.type, 0));
  if (fact.nameless) keys.push_back(make_key(KeyKind::nobody, fact.type, 0));
  if (fact.nameless) append_word_keys(fact, KeyKind::nobody_trigger, KeyKind::nobody_word, keys);
}

void ClusterIndex::add(std::uint64_t key, const DateBounds& bounds, std::uint32_t cluster) {
  List& list = by_key_[key];
  if (bounds.known)
    list.dated.insert({bounds.first, ~cluster});
  else
    add_undated(list, cluster);
}

void ClusterIndex::find(std::uint64_t key, sys_days first, sys_days last, std::vector<std::uint32_t>& found) const {
  const auto list = by_key_.find(key);
  if (list == by_key_.end()) return;
  const auto& [dated, undated] = list->second;
  const auto begin = dated.lower_bound({first, 0});
  auto i = last == no_day ? dated.end() : dated.lower_bound({last + days{1}, 0});
  std::size_t count = last == no_day ? undated.size() : 0;  // what has an open end is compared with fewer
  for (; i != begin && count < most_compared; ++count) found.push_back(~(--i)->second);
  found.insert(found.end(), undated.begin(), undated.end());
}

void ClusterIndex::add_undated(List& list, std::uint32_t cluster) {
  const auto place = std::lower_bound(list.undated.begin(), list.undated.end(), cluster);
  if (place != list.undated.end() && *place == cluster) return;
  list.undated.insert(place, cluster);
  if (list.undated.size() > most_compared) list.undated.pop_back();
}

std::vector<std::uint32_t>& CandidateFinder::find(const Fact& fact) {
  const auto [first, last] = search_range(corpus_, fact);
  found_.clear();
  find_wanted_keys(corpus_, fact, keys_);
  for (const std::uint64_t key : keys_) index_.find(key, first, last, found_);
  for (const std::uint32_t cluster : found_) once_.add(cluster);
  found_.clear();
  once_.drain([&](std::uint32_t cluster) { found_.push_back(cluster); });
  return found_;
}

}  // namespace dateline::merging

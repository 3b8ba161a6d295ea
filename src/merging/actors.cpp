#include "merging/actors.hpp"

#include "merging/words.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace dateline::merging {
namespace {

bool starts_upper(std::string_view text) {
  std::size_t offset = 0;
  return !text.empty() && text::is_upper(text::next_code_point(text, offset));
}

// Hyphens and full stops are spelling: "Lee Min-ho" and "Lee Min Ho" are one name.
std::string spelling(std::string_view name) {
  std::string result = spaced_words(name);
  return result.empty() ? text::fold(name) : result;
}

// "ICC", "U.N."; folded and without full stops, or nothing when the text is no such name.
std::optional<std::string> as_initials(std::string_view name) {
  std::string letters;
  for (std::size_t offset = 0; offset < name.size();) {
    const std::size_t start = offset;
    const char32_t c = text::next_code_point(name, offset);
    if (c == U'.') continue;
    if (!text::is_upper(c)) return std::nullopt;
    letters.append(name.substr(start, offset - start));
  }
  const std::size_t count = text::length(letters);
  return 2 <= count && count <= 8 ? std::optional(text::fold(letters)) : std::nullopt;
}

// The initials of the capitalised words: "International Criminal Court" -> "icc".
std::string initials_of(std::string_view name) {
  std::string initials;
  std::size_t count = 0;
  bool word = false;
  for (std::size_t offset = 0; offset < name.size();) {
    const std::size_t start = offset;
    const char32_t c = text::next_code_point(name, offset);
    if (!word && text::is_upper(c)) {
      initials.append(name.substr(start, offset - start));
      ++count;
    }
    word = text::is_letter(c) || text::is_digit(c);
  }
  return count >= 2 ? text::fold(initials) : std::string{};
}

bool may_share(EntityKind a, EntityKind b) {
  return a == b || a == EntityKind::other || b == EntityKind::other;
}

bool has_parts(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::organisation || kind == EntityKind::other;
}

// "Richard Smith" and "Richard F. Smith"
bool has_ends(const std::vector<std::string>& words, const std::vector<std::string>& ends) {
  return ends.size() == 2 && words.size() > 2 && words.front() == ends.front() && words.back() == ends.back();
}

// "Secretary of State" and "Secretary of State of Norway"; a bare "minister" is anyone.
bool is_same_office(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return a.find(' ') != std::string_view::npos && b.substr(0, a.size()) == a;
}

// Without a document in common. What few name is sought in the documents of what many do, as that is asked of many.
bool are_apart(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  const std::vector<std::size_t>& few = a.size() < b.size() ? a : b;
  const std::vector<std::size_t>& many = a.size() < b.size() ? b : a;
  return std::none_of(few.begin(), few.end(),
                      [&](std::size_t document) { return std::binary_search(many.begin(), many.end(), document); });
}

// What spellings of a foreign name share, vowels as "*": "Younes" and "Younis", "Muhammad" and "Mohammed" (but not
// "Mahmoud"), "Castelluci" and "Castellucci". Short words and the last letter have to be the same: "Carlo" is not
// "Carla".
std::string skeleton_of(const std::string& word) {
  constexpr std::size_t shortest = 5;
  constexpr std::size_t fewest_consonants = 3;
  constexpr std::string_view vowels = "aeiouy";
  if (word.size() < shortest) return word;
  std::string kept;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool inner = i != 0 && i + 1 != word.size();
    const char sign = inner && vowels.find(word[i]) != std::string_view::npos ? '*' : word[i];
    if (!inner || sign != kept.back()) kept += sign;
  }
  const auto consonants = kept.size() - static_cast<std::size_t>(std::count(kept.begin(), kept.end(), '*'));
  return consonants < fewest_consonants ? word : kept;
}

bool starts_with(const std::vector<std::string>& words, const std::vector<std::string>& part) {
  return part.size() < words.size() && std::equal(part.begin(), part.end(), words.begin());
}

bool ends_with(const std::vector<std::string>& words, const std::vector<std::string>& part) {
  return part.size() < words.size() && std::equal(part.rbegin(), part.rend(), words.rbegin());
}

}  // namespace

std::string_view named_thing(const Role& role) {
  constexpr std::size_t most = 4;  // words
  if (!role.entity.empty() || (role.kind != EntityKind::other && role.kind != EntityKind::place)) return {};
  std::string_view name = role.text;
  if (starts_upper(name)) return {};  // of "The ferry" and "Kastel bridge" only a reader knows which is a name
  while (!starts_upper(name)) {
    const std::size_t space = name.find(' ');
    if (space == std::string_view::npos) return {};
    name.remove_prefix(space + 1);
  }
  std::size_t words = 1;
  bool lower = false;
  for (std::size_t space = name.find(' '); space != std::string_view::npos;
       space = name.find(' ', space + 1), ++words) {
    lower = !starts_upper(name.substr(space + 1));
    if (lower && name.find(' ', space + 1) != std::string_view::npos) return {};  // "Norvik bridge over the river"
  }
  return lower && words <= most ? name : std::string_view();
}

Actors::Actors(const std::vector<const Extraction*>& extractions) {
  collect(extractions);
  link_by_aliases(extractions);
  link_by_spelling();
  link_by_parts();
  find_countries(extractions);
}

// What the articles write, one entry for all spellings of a name.
class Actors::SeenNames {
 public:
  struct Seen {
    std::string text;  // the first of its spellings in byte order
    std::map<EntityKind, std::size_t> kinds;
    std::vector<std::size_t> documents;  // ascending
    std::set<std::string> offices;
    ActorId actor = no_actor;
  };

  void note(const Extraction& extraction, std::size_t document) {
    for (const Entity& entity : extraction.entities) {
      note(entity.name, entity.kind, document, entity.office);
      note(entity.within, EntityKind::country, document);
    }
    for (const EventMention& event : extraction.events) {
      for (const Role& role : event.roles) {
        note(role.entity, role.kind, document);
        note(named_thing(role), EntityKind::other, document);
      }
      note(event.place, EntityKind::place, document);
    }
  }

  std::map<std::string, Seen> by_spelling;
  std::unordered_map<std::string_view, Seen*> by_text;

 private:
  void note(std::string_view name, EntityKind kind, std::size_t document, const std::string& office = {}) {
    if (name.empty()) return;
    Seen*& known = by_text[name];
    if (known == nullptr) known = &by_spelling[spelling(name)];
    Seen& entry = *known;
    if (entry.text.empty() || name < entry.text) entry.text = name;
    if (entry.documents.empty() || entry.documents.back() != document) {  // they come in their order
      entry.documents.push_back(document);
      ++entry.kinds[kind];
    }
    if (!office.empty()) entry.offices.insert(text::fold(office));
  }
};

bool Actors::names_overlap(ActorId a, ActorId b) const {
  const std::vector<std::string>& one = names_[a].words;
  const std::vector<std::string>& other = names_[b].words;
  const std::vector<std::string>& shorter = one.size() <= other.size() ? one : other;
  const std::vector<std::string>& longer = one.size() <= other.size() ? other : one;
  return !shorter.empty() && std::all_of(shorter.begin(), shorter.end(), [&](const std::string& word) {
    return std::find(longer.begin(), longer.end(), word) != longer.end();
  });
}

void Actors::collect(const std::vector<const Extraction*>& extractions) {
  SeenNames seen;
  for (std::size_t i = 0; i < extractions.size(); ++i) seen.note(*extractions[i], i);
  names_.reserve(seen.by_spelling.size());
  for (auto& [folded, entry] : seen.by_spelling) {
    // A document that does not know what bears the name says nothing against those that do.
    const auto kind = std::max_element(entry.kinds.begin(), entry.kinds.end(), [](const auto& a, const auto& b) {
      const auto weight = [](const auto& each) { return std::pair(each.first != EntityKind::other, each.second); };
      return weight(a) < weight(b);
    });
    entry.actor = static_cast<ActorId>(names_.size());
    by_spelling_.emplace(folded, entry.actor);
    names_.push_back({std::move(entry.text), kind->first, folded_words(folded), std::move(entry.documents),
                      entry.offices.empty() ? std::string{} : *entry.offices.begin(), no_actor});
  }
  for (const auto& [text, entry] : seen.by_text) by_text_.emplace(text, entry->actor);
}

// Links go from the shorter text to the longer, and from any to a country ("Russian" to "Russia"), which rules out
// cycles.
void Actors::link(ActorId shorter, ActorId longer) {
  const auto length = [this](ActorId id) {
    return std::tuple(names_[id].kind == EntityKind::country, names_[id].text.size(), id);
  };
  if (length(shorter) > length(longer)) std::swap(shorter, longer);
  if (shorter != longer && names_[shorter].fuller == no_actor) names_[shorter].fuller = longer;
}

void Actors::link_by_aliases(const std::vector<const Extraction*>& extractions) {
  // alias -> how many documents use it for which name; only aliases that are names themselves ("the leader" is none)
  std::map<ActorId, std::map<ActorId, std::size_t>> uses;
  for (const Extraction* extraction : extractions) {
    for (const Entity& entity : extraction->entities) {
      const ActorId owner = find(entity.name);
      for (const std::string& alias : entity.aliases) {
        const auto found = starts_upper(alias) ? by_spelling_.find(spelling(alias)) : by_spelling_.end();
        if (found != by_spelling_.end() && found->second != owner && owner != no_actor) ++uses[found->second][owner];
      }
    }
  }
  for (const auto& [alias, owners] : uses) {
    if (owners.size() == 1 && may_share(names_[alias].kind, names_[owners.begin()->first].kind)) {
      link(alias, owners.begin()->first);
    }
  }
}

// People whose names differ by how they are spelled in Latin letters, unless some article has both.
void Actors::link_by_spelling() {
  std::map<std::string, std::vector<ActorId>> alike;
  for (ActorId id = 0; id < names_.size(); ++id) {
    const Name& name = names_[id];
    if (name.kind != EntityKind::person || name.words.size() < 2) continue;
    std::string key;
    for (const std::string& word : name.words) key += skeleton_of(word) + ' ';
    alike[key].push_back(id);
  }
  for (const auto& [key, ids] : alike) {
    const ActorId longest = *std::max_element(ids.begin(), ids.end(), [this](ActorId a, ActorId b) {
      return std::pair(names_[a].text.size(), a) < std::pair(names_[b].text.size(), b);
    });
    for (const ActorId id : ids)
      if (id != longest && are_apart(names_[id].documents, names_[longest].documents)) link(id, longest);
  }
}

// "President of Norway": an office is told with the country at its end.
ActorId Actors::country_named_in(std::string_view office) const {
  const std::string words = spaced_words(office);
  for (std::size_t space = words.find(' '); space != std::string::npos; space = words.find(' ', space + 1)) {
    const auto found = by_spelling_.find(words.substr(space + 1));
    if (found != by_spelling_.end() && kind(root(found->second)) == EntityKind::country) return root(found->second);
  }
  return no_actor;
}

// Where extractions disagree, the first country of their spellings counts, so that the order of the extractions does
// not.
void Actors::find_countries(const std::vector<const Extraction*>& extractions) {
  for (const Extraction* extraction : extractions) {
    for (const Entity& entity : extraction->entities) {
      const bool holds_office = entity.kind == EntityKind::person && !entity.office.empty();
      const ActorId actor = entity.within.empty() && !holds_office ? no_actor : find(entity.name);
      if (actor == no_actor || is_location(actor) == holds_office) continue;
      const ActorId country = holds_office ? country_named_in(entity.office) : find(entity.within);
      if (country != no_actor && country != actor) names_[actor].country = std::min(names_[actor].country, country);
    }
  }
}

// One surname and a first name cut short, or one that begins alike with the same office: "Fred" and "Frederick",
// "minister Mike Holm" and "minister Michael Holm". Brothers and namesakes stand side by side in some article.
bool Actors::has_nickname(const Name& full, const Name& nick) const {
  constexpr std::size_t shortest = 3;
  if (nick.words.size() != 2 || full.words.size() < 2 || full.words.back() != nick.words.back()) return false;
  if (full.kind != EntityKind::person || nick.kind != EntityKind::person) return false;
  const std::string& first = full.words.front();
  const std::string& short_first = nick.words.front();
  const bool cut = text::length(short_first) >= shortest && first.starts_with(short_first);
  std::size_t after = 0;
  std::size_t short_after = 0;
  const bool alike = text::next_code_point(first, after) == text::next_code_point(short_first, short_after);
  if (first == short_first || !(cut || (alike && is_same_office(full.office, nick.office)))) return false;
  return are_apart(full.documents, nick.documents);
}

Actors::PartIndex Actors::index_parts() const {
  PartIndex index;
  for (ActorId id = 0; id < names_.size(); ++id) {
    const Name& name = names_[id];
    if (name.words.size() < 2 || !has_parts(name.kind)) continue;
    index[name.words.front()].push_back(id);
    if (name.words.back() != name.words.front()) index[name.words.back()].push_back(id);
    const std::string initials = initials_of(name.text);
    if (!initials.empty()) index["." + initials].push_back(id);
  }
  return index;
}

// Fuller names of which this one may be a part, those that most documents have first.
std::vector<ActorId> Actors::fuller_names(ActorId id, const PartIndex& index) const {
  const Name& name = names_[id];
  std::vector<ActorId> candidates;
  const auto gather = [&](const std::string& key, auto fits) {
    const auto found = index.find(key);
    if (found == index.end()) return;
    for (const ActorId other : found->second)
      if (other != id && may_share(name.kind, names_[other].kind) && fits(names_[other])) candidates.push_back(other);
  };
  gather(name.words.front(),
         [&](const Name& other) { return starts_with(other.words, name.words) || has_ends(other.words, name.words); });
  gather(name.words.back(),
         [&](const Name& other) { return ends_with(other.words, name.words) || has_nickname(other, name); });
  if (const auto initials = as_initials(name.text)) gather("." + *initials, [](const Name&) { return true; });
  std::stable_sort(candidates.begin(), candidates.end(),
                   [this](ActorId a, ActorId b) { return documents_of(a) > documents_of(b); });
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  return candidates;
}

void Actors::link_by_parts() {
  constexpr std::size_t clearly = 3;
  const PartIndex index = index_parts();
  for (ActorId id = 0; id < names_.size(); ++id) {
    const Name& name = names_[id];
    if (name.fuller != no_actor || name.words.empty() || !has_parts(name.kind)) continue;
    const std::vector<ActorId> fuller = fuller_names(id, index);
    if (fuller.empty()) continue;
    if (fuller.size() == 1 || documents_of(fuller[0]) >= clearly * documents_of(fuller[1])) link(id, fuller[0]);
  }
}

ActorId Actors::root(ActorId actor) const {
  while (names_[actor].fuller != no_actor) actor = names_[actor].fuller;
  return actor;
}

ActorId Actors::find(std::string_view name) const {
  if (const auto known = by_text_.find(name); known != by_text_.end()) return root(known->second);
  const auto found = by_spelling_.find(spelling(name));
  return found == by_spelling_.end() ? no_actor : root(found->second);
}

}  // namespace dateline::merging

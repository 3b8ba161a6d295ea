#include "events/modality_cues.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

using packs::PackNode;

constexpr std::array<std::pair<std::string_view, CueClass>, 8> class_names = {{{"asserted", CueClass::asserted},
                                                                               {"reported", CueClass::reported},
                                                                               {"possible", CueClass::possible},
                                                                               {"planned", CueClass::planned},
                                                                               {"conditional", CueClass::conditional},
                                                                               {"cancelled", CueClass::cancelled},
                                                                               {"negated", CueClass::negated},
                                                                               {"denied", CueClass::denied}}};
constexpr std::array<std::pair<std::string_view, CueDirection>, 3> direction_names = {
    {{"forward", CueDirection::forward}, {"backward", CueDirection::backward}, {"both", CueDirection::both}}};

template <typename Table, typename Value>
Value named(const Table& table, const std::string& name, Value fallback, const PackNode& node,
            std::vector<Problem>& problems) {
  std::vector<std::string> names;
  for (const auto& [known, value] : table) {
    if (known == name) return value;
    names.emplace_back(known);
  }
  problems.push_back(node.problem("unknown value \"" + name + "\"", packs::nearest(name, names)));
  return fallback;
}

/// "had been due to" as ids; signs stand by themselves.
std::vector<text::WordId> words_of(const std::string& phrase, text::Vocabulary& vocabulary) {
  std::vector<text::WordId> words;
  const std::string folded = text::fold(phrase);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t space = std::min(folded.find(' ', at), folded.size());
    if (space > at) words.push_back(vocabulary.intern(std::string_view(folded).substr(at, space - at)));
    at = space + 1;
  }
  return words;
}

void read_classes(const PackNode& section, std::string_view key, std::vector<CueClass>& table,
                  text::Vocabulary& vocabulary, std::vector<Problem>& problems) {
  const PackNode* node = section.find(key);
  if (node == nullptr) return;
  if (!node->is_object())
    problems.push_back(node->problem("\"" + std::string(key) + "\" must be an object: class to words"));
  for (const auto& [name, list] : node->members) {
    const CueClass cue_class = named(class_names, name, CueClass::none, list, problems);
    for (const std::string& word : packs::strings(list, problems)) {
      const text::WordId id = vocabulary.intern(text::fold(word));
      if (table.size() <= id) table.resize(id + 1, CueClass::none);
      table[id] = cue_class;
    }
  }
}

void read_words(const PackNode& section, std::string_view key, std::vector<text::WordId>& words,
                text::Vocabulary& vocabulary, std::vector<Problem>& problems) {
  if (const PackNode* node = section.find(key))
    for (const std::string& word : packs::strings(*node, problems))
      words.push_back(vocabulary.intern(text::fold(word)));
  std::sort(words.begin(), words.end());
}

}  // namespace

ModalityCues::ModalityCues(const std::vector<const PackNode*>& sections, text::Vocabulary& vocabulary,
                           std::vector<Problem>& problems) {
  for (const PackNode* section : sections) read(*section, vocabulary, problems);
  index();
}

void ModalityCues::read(const PackNode& section, text::Vocabulary& vocabulary, std::vector<Problem>& problems) {
  const std::pair<std::string_view, ByWord*> classes[] = {
      {"governors", &governors_}, {"modals", &modals_}, {"introductions", &introductions_}, {"reporting", &reporting_}};
  std::vector<std::string> keys{"cues"};
  for (const auto& [key, table] : classes) keys.emplace_back(key);
  for (const auto& [key, list] : list_names) keys.emplace_back(key);
  packs::expect_keys(section, keys, problems);
  for (const auto& [key, table] : classes) read_classes(section, key, *table, vocabulary, problems);
  for (const auto& [key, list] : list_names) read_list(section, key, list, vocabulary, problems);
  read_cues(section, vocabulary, problems);
}

void ModalityCues::read_cues(const PackNode& section, text::Vocabulary& vocabulary, std::vector<Problem>& problems) {
  const PackNode* cues = section.find("cues");
  if (cues == nullptr) return;
  if (!cues->is_array()) problems.push_back(cues->problem("\"cues\" must be a list"));
  for (const PackNode& node : cues->items) {
    packs::expect_keys(node, {"phrases", "class", "direction", "reach", "terminators", "behind"}, problems);
    Cue cue;
    cue.cue_class = named(class_names, packs::string_or(node, "class", "", problems), CueClass::none, node, problems);
    cue.direction = named(direction_names, packs::string_or(node, "direction", "forward", problems),
                          CueDirection::forward, node, problems);
    cue.reach = static_cast<std::uint32_t>(std::clamp(packs::int_or(node, "reach", 0, problems), 0, 40));
    read_words(node, "terminators", cue.terminators, vocabulary, problems);
    if (const PackNode* behind = node.find("behind"))
      for (const std::string& phrase : packs::strings(*behind, problems))
        cue.behind.push_back(words_of(phrase, vocabulary));
    const PackNode* phrases = node.find("phrases");
    if (phrases == nullptr) {
      problems.push_back(node.problem("a cue needs \"phrases\""));
      continue;
    }
    for (const std::string& phrase : packs::strings(*phrases, problems)) {
      cue.words = words_of(phrase, vocabulary);
      if (!cue.words.empty()) cues_.push_back(cue);
    }
  }
}

void ModalityCues::index() {
  std::stable_sort(cues_.begin(), cues_.end(), [](const Cue& a, const Cue& b) {
    return a.words.front() != b.words.front() ? a.words.front() < b.words.front() : a.words.size() > b.words.size();
  });
  begins_cue_.assign(cues_.empty() ? 1 : cues_.back().words.front() + 1, false);
  for (const Cue& cue : cues_) begins_cue_[cue.words.front()] = true;
  first_.assign(cues_.empty() ? 2 : cues_.back().words.front() + 2, 0);
  for (const Cue& cue : cues_) ++first_[cue.words.front() + 1];
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
}

void ModalityCues::find(const std::vector<text::Token>& tokens, std::uint32_t first, std::uint32_t last,
                        std::vector<CueHit>& hits) const {
  const std::size_t known_words = begins_cue_.size();
  for (std::uint32_t at = first; at < last; ++at) {
    // Most words open no cue, as the unknown word does: no branch of its own for those beyond the table.
    const text::WordId word = tokens[at].word < known_words ? tokens[at].word : text::unknown_word;
    if (!begins_cue_[word]) continue;
    for (std::uint32_t i = first_[word]; i < first_[word + 1]; ++i) {
      const Cue& cue = cues_[i];
      const auto length = static_cast<std::uint32_t>(cue.words.size());
      if (at + length > last ||
          !std::equal(cue.words.begin(), cue.words.end(), tokens.begin() + at,
                      [](text::WordId wanted, const text::Token& token) { return token.word == wanted; }))
        continue;
      hits.push_back({&cue, at, at + length});
      break;
    }
  }
}

CueClass ModalityCues::reporting(text::WordId lemma) const noexcept {
  const CueClass stated = look_up(reporting_, lemma);
  return stated == CueClass::none ? CueClass::reported : stated;
}

void ModalityCues::read_list(const PackNode& section, std::string_view key, List list, text::Vocabulary& vocabulary,
                             std::vector<Problem>& problems) {
  std::vector<text::WordId> words;
  read_words(section, key, words, vocabulary, problems);
  for (const text::WordId word : words) {
    if (lists_.size() <= word) lists_.resize(word + 1);
    lists_[word] |= ListBits{1} << static_cast<unsigned>(list);
  }
}

}  // namespace dateline::events

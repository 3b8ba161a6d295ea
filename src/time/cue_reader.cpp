#include "time/cue_reader.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::time {
namespace {

using packs::PackNode;
using Phrases = std::vector<std::vector<text::WordId>>;

constexpr std::array<std::pair<std::string_view, Cue>, 17> word_lists = {{{"past", Cue::past},
                                                                          {"present", Cue::present},
                                                                          {"future", Cue::future},
                                                                          {"modal", Cue::modal},
                                                                          {"perfect", Cue::perfect},
                                                                          {"infinitive", Cue::infinitive},
                                                                          {"attributive", Cue::attributive},
                                                                          {"pluperfect", Cue::pluperfect},
                                                                          {"arrangement", Cue::arrangement},
                                                                          {"determiner", Cue::determiner},
                                                                          {"lasting", Cue::lasting},
                                                                          {"clause", Cue::clause},
                                                                          {"future_nouns", Cue::future_noun},
                                                                          {"copula", Cue::copula},
                                                                          {"request", Cue::request},
                                                                          {"negation", Cue::negation},
                                                                          {"nouns", Cue::noun}}};

constexpr std::array<std::pair<std::string_view, Phrases Compiled::*>, 13> phrase_lists = {
    {{"ahead", &Compiled::ahead},
     {"scheduling", &Compiled::scheduling},
     {"planning", &Compiled::planning},
     {"scheduled_for", &Compiled::scheduled_for},
     {"shifting", &Compiled::shifting},
     {"shifted_to", &Compiled::shifted_to},
     {"promising", &Compiled::promising},
     {"promised", &Compiled::promised},
     {"contrasting", &Compiled::contrasting},
     {"leaving_open", &Compiled::leaving_open},
     {"before_event", &Compiled::before_event},
     {"after_event", &Compiled::after_event},
     {"event_kin", &Compiled::event_kin}}};

constexpr std::array<std::pair<std::string_view, std::vector<std::string> Compiled::*>, 4> affix_lists = {
    {{"past_suffixes", &Compiled::past_suffixes},
     {"future_suffixes", &Compiled::future_suffixes},
     {"future_prefixes", &Compiled::future_prefixes},
     {"gerund_suffixes", &Compiled::gerund_suffixes}}};

/// Words whose infinitive lies ahead.
constexpr std::string_view intent = "intent";

/// Whether a sentence that nothing marks tells the past.
constexpr std::string_view unmarked_past = "unmarked_past";

std::vector<std::string> known_keys() {
  std::vector<std::string> keys{std::string(intent), std::string(unmarked_past)};
  for (const auto& [key, cue] : word_lists) keys.emplace_back(key);
  for (const auto& [key, phrases] : phrase_lists) keys.emplace_back(key);
  for (const auto& [key, affixes] : affix_lists) keys.emplace_back(key);
  return keys;
}

}  // namespace

void read_cues(const PackNode& cues, SymbolTable& symbols, Compiled& grammar, std::vector<Problem>& problems) {
  packs::expect_keys(cues, known_keys(), problems);
  const auto list = [&](std::string_view key) {
    const PackNode* node = cues.find(key);
    return node == nullptr ? std::vector<std::string>() : packs::strings(*node, problems);
  };
  for (const auto& [key, cue] : word_lists)
    for (const std::string& word : list(key)) symbols.add_cue(word, cue);
  for (const std::string& word : list(intent)) symbols.add_governor(word);
  for (const auto& [key, phrases] : phrase_lists)
    for (const std::string& phrase : list(key)) {
      std::vector<text::WordId>& words = (grammar.*phrases).emplace_back();
      for (const Element& element : symbols.literals(phrase, false)) words.push_back(symbols.word(element.name));
    }
  for (const auto& [key, affixes] : affix_lists)
    if (cues.find(key) != nullptr) grammar.*affixes = list(key);
  grammar.unmarked_past = packs::bool_or(cues, unmarked_past, grammar.unmarked_past, problems);
}

}  // namespace dateline::time

#include "time/condition_reader.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

Neighbour read_neighbour(const packs::PackNode& node, SymbolTable& symbols, std::vector<Problem>& problems) {
  Neighbour neighbour;
  for (const std::string& word : packs::strings(node, problems)) {
    if (word == "#")
      neighbour.number = true;
    else if (word == "#~")
      neighbour.tight_number = true;
    else if (word == "w~")
      neighbour.tight_word = true;
    else if (word == "w")
      neighbour.uncased = true;
    else if (word == "^")
      neighbour.capitalised = true;
    else if (word == "_")
      neighbour.lower = true;
    else if (word == ".#")
      neighbour.decimal = true;
    else if (word == "._")
      neighbour.ordinal = true;
    else if (word == "|")
      neighbour.edge = true;
    else if (word.size() > 2 && word.front() == '<' && word.back() == '>')
      neighbour.classes.push_back(symbols.category(word.substr(1, word.size() - 2), &node));
    else if (word.size() > 1 && word.front() == '*')
      neighbour.suffixes.push_back(word.substr(1));
    else
      neighbour.words.push_back(symbols.word(word));
  }
  std::sort(neighbour.words.begin(), neighbour.words.end());
  return neighbour;
}

}  // namespace

Condition read_condition(const packs::PackNode& node, SymbolTable& symbols, std::vector<Problem>& problems) {
  packs::expect_keys(node, {"before", "not_before", "after", "not_after", "capitalised", "lower", "not_at_start"},
                     problems);
  Condition condition;
  const std::pair<const char*, Neighbour*> sides[] = {{"before", &condition.before},
                                                      {"not_before", &condition.not_before},
                                                      {"after", &condition.after},
                                                      {"not_after", &condition.not_after}};
  for (const auto& [key, neighbour] : sides)
    if (const packs::PackNode* list = node.find(key)) *neighbour = read_neighbour(*list, symbols, problems);
  condition.capitalised = packs::bool_or(node, "capitalised", false, problems);
  condition.lower = packs::bool_or(node, "lower", false, problems);
  condition.not_at_start = packs::bool_or(node, "not_at_start", false, problems);
  return condition;
}

}  // namespace dateline::time

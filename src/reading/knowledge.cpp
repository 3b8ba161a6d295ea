#include "reading/knowledge.hpp"

#include "packs/embedded_packs.hpp"
#include "packs/pack_node.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace dateline::reading {
namespace {

using packs::PackNode;

struct PartName {
  std::string_view name;
  std::uint32_t flag;
};

/// The names of parts in the data; for those of `part_unlikely` also the reason for dropping.
constexpr auto part_names = std::to_array<PartName>({
    {"navigation", part_navigation},
    {"comments", part_comments},
    {"advertisement", part_advertisement},
    {"related", part_related},
    {"footer", part_footer},
    {"sharing", part_sharing},
    {"notice", part_notice},
    {"hidden", part_hidden},
    {"content", part_content},
    {"positive", part_positive},
    {"negative", part_negative},
    {"byline", part_byline},
    {"date", part_date},
    {"modified", part_modified},
    {"published", part_published},
});

constexpr std::array<std::string_view, 8> place_names = {"caption",   "stamp", "contains", "start",
                                                         "paragraph", "line",  "section",  "end"};

std::optional<PhrasePlace> place_named(std::string_view name) {
  for (std::size_t i = 0; i < place_names.size(); ++i)
    if (place_names[i] == name) return static_cast<PhrasePlace>(i);
  return std::nullopt;
}

class Reader {
 public:
  Reader(Knowledge& knowledge, std::vector<Problem>& problems) : knowledge_(knowledge), problems_(problems) {}

  void run(const PackNode& root) {
    packs::expect_keys(root,
                       {"format", "language", "common_words", "months", "phrases", "scripts", "parts", "article_types",
                        "month_first", "bylines", "day_halves"},
                       problems_);
    const std::string language = packs::string_or(root, "language", "", problems_);
    if (const PackNode* node = root.find("common_words")) common_words(*node, language);
    if (const PackNode* node = root.find("months")) months(*node);
    if (const PackNode* node = root.find("month_first")) {
      const std::vector<std::string> tags = packs::strings(*node, problems_);
      knowledge_.month_first.insert(knowledge_.month_first.end(), tags.begin(), tags.end());
    }
    if (const PackNode* node = root.find("bylines")) bylines(*node);
    if (const PackNode* node = root.find("day_halves"))
      for (const std::string& half : packs::strings(*node, problems_))
        knowledge_.day_halves.push_back(text::fold(half));
    if (const PackNode* node = root.find("phrases"))
      for (const PackNode& item : node->items) phrases(item);
    if (const PackNode* node = root.find("scripts"))
      for (const PackNode& item : node->items) script(item);
    if (const PackNode* node = root.find("parts")) parts(*node);
    if (const PackNode* node = root.find("article_types")) knowledge_.article_types = packs::strings(*node, problems_);
  }

 private:
  void common_words(const PackNode& node, const std::string& language) {
    const auto index = static_cast<std::uint8_t>(knowledge_.languages.size());
    const std::vector<std::string> words = packs::strings(node, problems_);
    knowledge_.languages.push_back({language, words.size()});
    for (const std::string& word : words) {
      const text::WordId id = knowledge_.common_words.intern(text::fold(word));
      knowledge_.languages_of_word.resize(knowledge_.common_words.size());
      knowledge_.languages_of_word[id].push_back(index);
    }
  }

  void months(const PackNode& node) {
    if (node.items.size() != 12) problems_.push_back(node.problem("expected twelve months"));
    unsigned month = 0;
    for (const PackNode& names : node.items) {
      ++month;
      for (const std::string& name : packs::strings(names, problems_))
        knowledge_.months.emplace(text::fold(name), month);
    }
  }

  void byline_word(BylineWord word) {
    if (word.text.empty()) return;
    knowledge_.byline_beginnings.set(static_cast<unsigned char>(word.text.front()));
    knowledge_.byline_words.push_back(std::move(word));
  }

  void bylines(const PackNode& node) {
    packs::expect_keys(node, {"published", "changed"}, problems_);
    for (const auto& [key, list] : node.members)
      for (const std::string& word : packs::strings(list, problems_)) byline_word({text::fold(word), key == "changed"});
  }

  void phrases(const PackNode& node) {
    packs::expect_keys(node, {"at", "reason", "text"}, problems_);
    const auto place = place_named(packs::string_or(node, "at", "", problems_));
    const PackNode* list = node.find("text");
    if (!place || list == nullptr) {
      problems_.push_back(node.problem(
          "expected \"at\" (caption, stamp, contains, start, paragraph, line, section, end) and \"text\""));
      return;
    }
    const std::string reason = packs::string_or(node, "reason", "", problems_);
    for (const std::string& phrase : packs::strings(*list, problems_))
      knowledge_.phrases.add({text::fold(phrase), reason, *place});
  }

  void script(const PackNode& node) {
    packs::expect_keys(node, {"language", "first", "last"}, problems_);
    knowledge_.scripts.push_back(
        {packs::string_or(node, "language", "", problems_), code_point(node, "first"), code_point(node, "last")});
  }

  /// Hexadecimal, as Unicode writes it.
  char32_t code_point(const PackNode& node, std::string_view key) {
    const std::string digits = packs::string_or(node, key, "", problems_);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc() || end != digits.data() + digits.size())
      problems_.push_back(node.problem("expected a code point in hexadecimal digits"));
    return value;
  }

  void parts(const PackNode& node) {
    for (const auto& [name, list] : node.members) {
      std::uint32_t flag = 0;
      for (const PartName& part : part_names)
        if (part.name == name) flag = part.flag;
      if (flag == 0) problems_.push_back(list.key_problem("unknown part \"" + name + "\""));
      for (const std::string& pattern : packs::strings(list, problems_)) knowledge_.parts.add(pattern, flag);
    }
  }

  Knowledge& knowledge_;
  std::vector<Problem>& problems_;
};

}  // namespace

std::string_view reason_of(std::uint32_t flags) noexcept {
  for (const PartName& part : part_names)
    if ((flags & part.flag & part_unlikely) != 0) return part.name;
  return {};
}

bool is_month_first(const Knowledge& knowledge, std::string_view language) noexcept {
  return std::find(knowledge.month_first.begin(), knowledge.month_first.end(), language) != knowledge.month_first.end();
}

void add_knowledge(const PackNode& root, Knowledge& knowledge, std::vector<Problem>& problems) {
  if (root.is_object()) Reader(knowledge, problems).run(root);
}

const Knowledge& builtin_knowledge() {
  // Never destroyed, so that `read` works in destructors of other static objects too.
  static const Knowledge& knowledge = *[] {
    auto* built = new Knowledge;
    std::vector<Problem> problems;  // the built-in files have none: a unit test sees to it
    for (const packs::EmbeddedFile& file : packs::embedded_files())
      if (file.path.ends_with("/reading.json")) add_knowledge(packs::read_embedded(file, problems), *built, problems);
    return built;
  }();
  return knowledge;
}

}  // namespace dateline::reading

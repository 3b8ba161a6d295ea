// Reads the sections "words", "verbs" and "names" of packs into a Lexicon.
#pragma once

#include "syntax/lexicon.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::syntax {

class LexiconReader {
 public:
  LexiconReader(Lexicon& lexicon, std::vector<Problem>& problems) : lexicon_(lexicon), problems_(problems) {}
  void read(const std::vector<const packs::PackNode*>& files);

 private:
  using Keys = std::initializer_list<std::pair<const char*, std::vector<Trait>>>;

  void read_spelling(const packs::PackNode& words);
  void read_words(const packs::PackNode& words);
  void read_nominal_words(const packs::PackNode& words);
  void read_linking_words(const packs::PackNode& words);
  void read_verbal_words(const packs::PackNode& words);
  void read_auxiliaries(const packs::PackNode& node);
  void read_open_classes(const packs::PackNode& words);
  void read_phrases(const packs::PackNode* list, WordClass word_class);
  void read_verb_spelling(const packs::PackNode& verbs);
  void read_verbs(const packs::PackNode& verbs);
  void read_irregular_verbs(const packs::PackNode& node);
  void read_verb_kinds(const packs::PackNode& verbs);
  void read_event_nouns(const packs::PackNode& node);
  void read_names(const packs::PackNode& names);
  void read_countries(const packs::PackNode& node);
  void read_territories(const packs::PackNode& node);
  void read_places(const packs::PackNode& node);
  void read_organisations(const packs::PackNode& node, bool companies);
  void read_offices(const packs::PackNode& node);
  void read_office(const packs::PackNode& node, const Date& known_until);
  OfficeHolder read_holder(const packs::PackNode& node, const Date& known_until);
  std::uint32_t office_body(const packs::PackNode& office);

  /// Every word of the lists under these keys of `object` gets the traits.
  void add_lists(const packs::PackNode& object, const Keys& keys);
  /// As add_lists for the member of that name, which may hold these lists and the `others`; nullptr when there is none.
  const packs::PackNode* read_group(const packs::PackNode& object, std::string_view name, const Keys& lists,
                                    std::initializer_list<const char*> others = {});
  std::vector<std::string> list(const packs::PackNode& object, std::string_view key);
  std::uint32_t country(const std::string& code) const;

  Lexicon& lexicon_;
  std::vector<Problem>& problems_;
  std::unordered_map<std::string, std::uint32_t> countries_;      ///< By code.
  std::unordered_map<std::string, std::uint32_t> organisations_;  ///< By name.
};

}  // namespace dateline::syntax

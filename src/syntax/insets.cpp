// Names in quotation marks set between commas: 'Otto Weiss, "the Chin," died', 'his film, "Long Night," opened'.
#include "syntax/word_classes.hpp"

namespace dateline::syntax {
namespace {

class InsetReader {
 public:
  InsetReader(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}

  void read() {
    for (std::size_t k = 0; k + 1 < out_.quotes.size(); ++k)
      if (take(out_.quotes[k], out_.quotes[k + 1])) ++k;
  }

 private:
  WordClass& at(std::uint32_t i) noexcept { return out_.classes[i - view_.first]; }

  bool says(std::uint32_t i) const noexcept {
    return view_.is_word(i) && view_.lexicon.verb_is(view_.word(i).verb, VerbTrait::reporting);
  }

  /// Words with capitals; between them "the", "of" and the like. Not "Moen said".
  bool is_name(std::uint32_t first, std::uint32_t last) const noexcept {
    constexpr std::uint32_t longest = 6;  // tokens
    constexpr std::uint64_t small =
        traits(Trait::determiner, Trait::preposition, Trait::coordinator, Trait::possessive);
    bool capital = false;
    for (std::uint32_t i = first; i < last; ++i) {
      capital = capital || view_.capital(i);
      if (view_.is_word(i) ? !view_.capital(i) && !view_.any_of(i, small) : !view_.joined(i)) return false;
    }
    return capital && last - first <= longest;
  }

  /// "known as", "nicknamed", "the informant": what leads to a name where no comma does.
  bool leads_to_name(std::uint32_t i) const noexcept {
    return view_.is_word(i) && !view_.capital(i) && !view_.is(i, Trait::genitive);
  }

  /// From the marks to what a reader without eyes for them would see: the name between two commas.
  bool take(std::uint32_t open, std::uint32_t close) {
    if (open <= view_.first + 1 || close + 2 >= view_.last || close < open + 2) return false;
    const bool inner = view_.sign(close - 1, ',');  // "the Chin,"
    const bool outer = view_.sign(close + 1, ',');  // "the Chin",
    const std::uint32_t last = close - (inner ? 1 : 0);
    const bool parted = view_.sign(open - 1, ',');
    const std::uint32_t before = open - (parted ? 2 : 1);
    if (inner == outer || last <= open + 1 || !is_name(open + 1, last)) return false;
    if (before < view_.first || (!parted && !leads_to_name(before)) || says(before) || says(close + (inner ? 1 : 2)))
      return false;  // '"No," she said'
    leave_out(parted ? open - 1 : open);
    if (parted) at(open) = WordClass::comma;
    leave_out(inner ? close - 1 : close);
    if (inner) at(close) = WordClass::comma;
    return true;
  }

  void leave_out(std::uint32_t sign) {
    at(sign) = WordClass::other;
    out_.left_out.push_back(sign);
  }

  const SentenceView& view_;
  SentenceAnalysis& out_;
};

}  // namespace

void read_insets(const SentenceView& view, SentenceAnalysis& out) {
  InsetReader(view, out).read();
}

}  // namespace dateline::syntax

#include "merging/recurrence.hpp"

#include <algorithm>
#include <array>

namespace dateline::merging {
namespace {

constexpr std::array<std::string_view, 3> once{"Life.Be-Born", "Life.Die", "Justice.Execute"};
constexpr std::array<std::string_view, 20> hardly_twice{"Business.Declare-Bankruptcy",
                                                        "Business.End-Org",
                                                        "Business.Merge-Org",
                                                        "Business.Start-Org",
                                                        "Justice.Acquit",
                                                        "Justice.Arrest-Jail",
                                                        "Justice.Charge-Indict",
                                                        "Justice.Convict",
                                                        "Justice.Extradite",
                                                        "Justice.Fine",
                                                        "Justice.Pardon",
                                                        "Justice.Release-Parole",
                                                        "Justice.Sentence",
                                                        "Justice.Sue",
                                                        "Life.Divorce",
                                                        "Life.Marry",
                                                        "Personnel.Elect",
                                                        "Personnel.End-Position",
                                                        "Personnel.Nominate",
                                                        "Personnel.Start-Position"};

// Arrests, releases, lawsuits, fines, and posts taken and left come back too often for that.
constexpr std::array<std::string_view, 10> marks{"Business.Declare-Bankruptcy",
                                                 "Business.Merge-Org",
                                                 "Business.Start-Org",
                                                 "Justice.Acquit",
                                                 "Justice.Charge-Indict",
                                                 "Justice.Convict",
                                                 "Justice.Extradite",
                                                 "Justice.Sentence",
                                                 "Life.Divorce",
                                                 "Life.Marry"};

}  // namespace

bool marks_one_day(std::string_view ace) noexcept {
  return recurrence_of(ace) == Recurrence::never || std::find(marks.begin(), marks.end(), ace) != marks.end();
}

Recurrence recurrence_of(std::string_view ace) noexcept {
  if (std::find(once.begin(), once.end(), ace) != once.end()) return Recurrence::never;
  return std::find(hardly_twice.begin(), hardly_twice.end(), ace) != hardly_twice.end() ? Recurrence::seldom
                                                                                        : Recurrence::often;
}

}  // namespace dateline::merging

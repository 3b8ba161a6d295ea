// The result hangs on the articles alone: not on the time zone, the process locale or when the Extractor was built.
#include "catch.hpp"
#include "samples.hpp"

#include <clocale>
#include <cstdlib>
#include <ctime>
#include <locale>

namespace {

/// Numbers as much of Europe writes them: what breaks formatters that ask the process.
struct CommaNumbers : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

/// Sets what a host program might have set, and puts it back.
class ForeignEnvironment {
 public:
  ForeignEnvironment(const char* zone, const char* language)
      : before_(std::locale::global(std::locale(std::locale::classic(), new CommaNumbers))) {
    setenv("TZ", zone, 1);
    setenv("LC_ALL", language, 1);
    setenv("LANG", language, 1);
    tzset();
    std::setlocale(LC_ALL, language);  // fails where that locale is not installed; the environment is set all the same
  }
  ~ForeignEnvironment() {
    for (const char* name : {"TZ", "LC_ALL", "LANG"}) unsetenv(name);
    tzset();
    std::setlocale(LC_ALL, "C");
    std::locale::global(before_);
  }
  ForeignEnvironment(const ForeignEnvironment&) = delete;
  ForeignEnvironment& operator=(const ForeignEnvironment&) = delete;

 private:
  std::locale before_;
};

std::string timeline_json() {
  const dateline::Extractor extractor;
  return dateline::to_json(whole::merge_all(whole::extract_all(extractor, whole::sample_articles())));
}

}  // namespace

TEST_CASE("time zone and locale of the process change nothing", "[whole]") {
  const std::string expected = timeline_json();
  CHECK(expected.find("\"events\"") != std::string::npos);
  {
    const ForeignEnvironment turkish("Pacific/Kiritimati", "tr_TR.UTF-8");
    CHECK(timeline_json() == expected);
  }
  {
    const ForeignEnvironment thai("Pacific/Pago_Pago", "th_TH.UTF-8");
    CHECK(timeline_json() == expected);
  }
}

// Time expressions found in a text, resolved against the day of publication; and what is left of them without it.
#include <dateline/dateline.hpp>

#include <iostream>

int main() {
  const std::string text =
      "The ferry ran aground on Sunday. It had been repaired two years ago, and will sail again in March 2024.";

  dateline::TimeOptions options;
  options.published = dateline::Date::from_edtf("2023-11-08");
  for (const dateline::TimeExpression& time : dateline::find_times(text, options)) {
    std::cout << time.text << " -> " << time.date.edtf() << '\n';
    for (const std::string& step : time.derivation) std::cout << "    " << step << '\n';
  }

  std::cout << "\nwithout a day of publication:\n";
  for (const dateline::TimeExpression& time : dateline::find_times(text))
    std::cout << time.text << " -> " << (time.date.known() ? time.date.edtf() : "kept as a constraint, " + time.value)
              << '\n';
}

#include "time/number_readings.hpp"

namespace dateline::time {
namespace {

class NumberReader {
 public:
  NumberReader(const text::Token& token, std::vector<Reading>& readings)
      : value_(static_cast<std::int32_t>(token.number)), digits_(token.digits), readings_(readings) {}

  void read() {
    if (value_ != 0 || digits_ < 3) add(NumberKind::integer, Field::amount, value_);  // "000" is the end of a number
    if (digits_ == 3) add(NumberKind::group, Field::amount, value_);
    if (digits_ <= 4 && value_ >= 1) add(NumberKind::short_year, Field::year, value_);
    if (digits_ == 3) add_clock(NumberKind::short_clock);
    if (digits_ == 4) add_clock(NumberKind::clock);
    if (digits_ == 4 && within(1000, 2999)) {
      add(NumberKind::year, Field::year, value_);
      if (value_ % 100 == 0) add(NumberKind::hundreds, Field::amount, value_);
      if (value_ % 10 == 0) add(NumberKind::decade, Field::decade, value_ / 10);
    }
    if (digits_ == 6) read_long_clock();
    if (digits_ == 8) read_compact_date();
    if (digits_ <= 2) read_short();
  }

 private:
  bool within(std::int32_t least, std::int32_t greatest) const noexcept {
    return least <= value_ && value_ <= greatest;
  }

  void add(NumberKind kind, Field field, std::int32_t number) {
    Meaning meaning;
    meaning.set(field, number);
    readings_.push_back({static_cast<Symbol>(kind), meaning});
  }

  /// "1530", "430"
  void add_clock(NumberKind kind) {
    if (value_ / 100 > 24 || value_ % 100 > 59) return;
    Meaning meaning;
    meaning.set(Field::hour, value_ / 100);
    meaning.set(Field::minute, value_ % 100);
    readings_.push_back({static_cast<Symbol>(kind), meaning});
  }

  /// "153045" (ISO 8601, basic format)
  void read_long_clock() {
    if (value_ / 10000 > 24 || value_ / 100 % 100 > 59 || value_ % 100 > 59) return;
    Meaning meaning;
    meaning.set(Field::hour, value_ / 10000);
    meaning.set(Field::minute, value_ / 100 % 100);
    meaning.set(Field::second, value_ % 100);
    readings_.push_back({static_cast<Symbol>(NumberKind::long_clock), meaning});
  }

  /// "20210406" (ISO 8601, basic format)
  void read_compact_date() {
    const std::int32_t year = value_ / 10000, month = value_ / 100 % 100, day = value_ % 100;
    if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return;
    Meaning meaning;
    meaning.set(Field::year, year);
    meaning.set(Field::month, month);
    meaning.set(Field::day, day);
    readings_.push_back({static_cast<Symbol>(NumberKind::compact_date), meaning});
  }

  void read_short() {
    const bool two = digits_ == 2;
    if (within(1, 31)) add(NumberKind::day, Field::day, value_);
    if (within(1, 31) && two) add(NumberKind::two_digits_day, Field::day, value_);
    if (within(1, 12)) add(NumberKind::month, Field::month, value_);
    if (within(1, 12) && two) add(NumberKind::two_digits_month, Field::month, value_);
    if (within(1, 53)) add(NumberKind::week, Field::week, value_);
    if (within(0, 24)) add(NumberKind::hour, Field::hour, value_);
    if (within(1, 4) && !two) add(NumberKind::quarter, Field::quarter, value_);
    add(NumberKind::fraction, Field::fraction, two ? value_ : value_ * 10);
    if (!two) return;
    if (value_ % 10 == 0) add(NumberKind::short_decade, Field::decade, value_ / 10);
    add(NumberKind::two_digits_year, Field::year2, value_);
    if (within(0, 59)) add(NumberKind::minute, Field::minute, value_);
  }

  std::int32_t value_;
  unsigned digits_;
  std::vector<Reading>& readings_;
};

}  // namespace

void read_number(const text::Token& token, std::vector<Reading>& readings) {
  if (token.digits <= 9) NumberReader(token, readings).read();
}

}  // namespace dateline::time

#include "rules/ontologies.hpp"

namespace dateline::rules {

const std::vector<std::string>& plover_codes() {
  static const std::vector<std::string> codes = {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE",
                                                 "RETREAT", "DEMAND", "DISAPPROVE", "REJECT", "THREATEN", "PROTEST",
                                                 "MOBILIZE", "SANCTION", "COERCE", "ASSAULT", "FIGHT", "INVESTIGATE",
                                                 // Of other editions only.
                                                 "ACCUSE", "CRIME", "REQUEST", "YIELD"};
  return codes;
}

const std::vector<std::string>& ace_subtypes() {
  static const std::vector<std::string> subtypes = {"Life.Be-Born",
                                                    "Life.Marry",
                                                    "Life.Divorce",
                                                    "Life.Injure",
                                                    "Life.Die",
                                                    "Movement.Transport",
                                                    "Transaction.Transfer-Ownership",
                                                    "Transaction.Transfer-Money",
                                                    "Business.Start-Org",
                                                    "Business.Merge-Org",
                                                    "Business.Declare-Bankruptcy",
                                                    "Business.End-Org",
                                                    "Conflict.Attack",
                                                    "Conflict.Demonstrate",
                                                    "Contact.Meet",
                                                    "Contact.Phone-Write",
                                                    "Personnel.Start-Position",
                                                    "Personnel.End-Position",
                                                    "Personnel.Nominate",
                                                    "Personnel.Elect",
                                                    "Justice.Arrest-Jail",
                                                    "Justice.Release-Parole",
                                                    "Justice.Trial-Hearing",
                                                    "Justice.Charge-Indict",
                                                    "Justice.Sue",
                                                    "Justice.Convict",
                                                    "Justice.Sentence",
                                                    "Justice.Fine",
                                                    "Justice.Execute",
                                                    "Justice.Extradite",
                                                    "Justice.Acquit",
                                                    "Justice.Appeal",
                                                    "Justice.Pardon"};
  return subtypes;
}

}  // namespace dateline::rules

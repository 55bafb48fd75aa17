#include "engine/catalog/records.h"
#include "engine/catalog/referral_codes.h"

namespace socialmap {
namespace {

using V = Vocabulary;

Codec<Word> word() {
  return nested<Word>({"Word",
                       "A controlled word.",
                       {required("id", &Word::id, slug(), "never changes meaning"),
                        required("label", &Word::label, plain_text(120), "Dutch, plain language")}});
}

Codec<Mode> mode() {
  return one_of<Mode>({{"escalate", Mode::escalate},
                       {"support-first", Mode::support_first},
                       {"match-after-triage", Mode::match_after_triage},
                       {"match", Mode::match}});
}

Codec<Domain> domain() {
  return nested<Domain>(
      {"Domain",
       "A field of life that kinds belong to.",
       {required("id", &Domain::id, slug(), "id"),
        required("label", &Domain::label, plain_text(120), "label"),
        required("themes", &Domain::themes, list_of(reference(WordList::theme)), "policy themes")}});
}

Codec<Kind> kind() {
  return nested<Kind>(
      {"Kind",
       "A kind of offer.",
       {required("id", &Kind::id, slug(), "id"), required("label", &Kind::label, plain_text(120), "label"),
        required("domain", &Kind::domain, reference(WordList::domain), "its domain"),
        required("layer", &Kind::layer, layer(), "taking part, or help"),
        required("defaultTraits", &Kind::default_traits, list_of(reference(WordList::trait)),
                 "hints to an editor"),
        required("benefit", &Kind::benefit, plain_text(200), "what it does for somebody")}});
}

Codec<Trait> trait() {
  return nested<Trait>(
      {"Trait",
       "A checkable property of an offer.",
       {required("id", &Trait::id, slug(), "id"), required("label", &Trait::label, plain_text(120), "label"),
        optional("derivedFrom", &Trait::derived_from, plain_text(200), "the field that decides it")}});
}

Codec<Need> need() {
  auto const remedy =
      nested<Remedy>({"Remedy",
                      "How much a kind of offer helps.",
                      {required("kind", &Remedy::kind, reference(WordList::kind), "kind of offer"),
                       required("strength", &Remedy::strength, whole_number(1, 3), "3 is direct help"),
                       required("why", &Remedy::why, plain_text(200), "why it helps")}});
  return nested<Need>(
      {"Need",
       "What a client asks help with.",
       {required("id", &Need::id, slug(), "id"), required("label", &Need::label, plain_text(120), "label"),
        optional("labelResident", &Need::label_resident, plain_text(120),
                 "as residents say it, where the label is a word of professionals"),
        required("dimension", &Need::dimension, reference(WordList::dimension),
                 "dimension of positive health"),
        defaulted("structural", &Need::structural, truth(), "at weight 2 or 3 support comes first"),
        required("why", &Need::why, plain_text(500), "what to think of"),
        required("kinds", &Need::kinds, list_of(remedy), "kinds that help")}});
}

Codec<std::string> one_or_two_sentences() {
  return matching("[^.!?<>]+[.!?]( [^.!?<>]+[.!?])?", "one or two sentences", 300);
}

Codec<SignalWord> signal() {
  auto const signal_contact = nested<SignalContact>(
      {"SignalContact",
       "Whom to call.",
       {required("id", &SignalContact::id, slug(), "id"),
        required("name", &SignalContact::name, plain_text(120), "name"),
        optional("phone", &SignalContact::phone, phone_number(), "number; absent: from the municipality"),
        defaulted("configurable", &SignalContact::configurable, truth(), "a municipality may override it")}});
  auto const kinds = list_of(reference(WordList::kind));
  return nested<SignalWord>(
      {"SignalWord",
       "A red flag.",
       {required("id", &SignalWord::id, slug(), "id"),
        required("label", &SignalWord::label, plain_text(120), "label"),
        required("mode", &SignalWord::mode, mode(), "what it does to the answer"),
        required("advice", &SignalWord::advice, plain_text(500), "what a coach does"),
        optional("adviceResident", &SignalWord::advice_resident, one_or_two_sentences(),
                 "what is told to whom it is about"),
        required("ask", &SignalWord::ask, plain_text(300), "what to ask"),
        defaulted("requiredTraits", &SignalWord::required_traits, list_of(reference(WordList::trait)),
                  "offers must be known to have these"),
        defaulted("avoidKinds", &SignalWord::avoid_kinds, kinds, "never offered"),
        defaulted("supportKinds", &SignalWord::support_kinds, kinds, "support that fits"),
        required("contacts", &SignalWord::contacts, list_of(signal_contact, 1), "whom to call")}});
}

Codec<IcpcHint> icpc_hint() {
  Record<IcpcHint> record{
      "IcpcHint",
      "What an ICPC code may point at; it never decides.",
      {required("code", &IcpcHint::code, referral_code(), "code"),
       required("label", &IcpcHint::label, plain_text(120), "label"),
       optional("need", &IcpcHint::need, reference(WordList::need), "need to ask about"),
       optional("signal", &IcpcHint::signal, reference(WordList::signal), "signal to ask about")}};
  record.check = [](IcpcHint const& hint, Node const& node, Reading& reading) {
    if (hint.need.has_value() == hint.signal.has_value())
      reading.problem(node, "must have exactly one of need and signal");
  };
  return nested(std::move(record));
}

Codec<ModeMeaning> mode_meaning() {
  return nested<ModeMeaning>(
      {"ModeMeaning",
       "How an answer is built.",
       {required("id", &ModeMeaning::id, mode(), "id"),
        required("order", &ModeMeaning::order, whole_number(1, 10), "the lowest wins"),
        required("meaning", &ModeMeaning::meaning, plain_text(500), "what it means")}});
}

Codec<LayPattern> lay_pattern() {
  return nested<LayPattern>(
      {"LayPattern",
       "Stems that stand near each other.",
       {required("concept", &LayPattern::concept_id, reference(WordList::concept_word), "what it stands for"),
        required("window", &LayPattern::window, whole_number(1, 50), "within how many words"),
        required("groups", &LayPattern::groups, list_of(list_of(plain_text(60), 1), 1),
                 "one stem of each group"),
        defaulted("ambiguous", &LayPattern::ambiguous, truth(), "ask, do not decide")}});
}

Codec<LayExpression> lay_expression() {
  auto const registers = one_of<Register>({{"b1", Register::b1},
                                           {"informal", Register::informal},
                                           {"professional", Register::professional},
                                           {"typo", Register::typo},
                                           {"regional", Register::regional}});
  return nested<LayExpression>(
      {"LayExpression",
       "An everyday expression.",
       {required("expr", &LayExpression::expression, plain_text(120), "the words"),
        required("concepts", &LayExpression::concepts, list_of(reference(WordList::concept_word)),
                 "what they mean; none where words says it all"),
        optional("register", &LayExpression::speech_register, registers, "kind of language"),
        defaulted("ambiguous", &LayExpression::ambiguous, truth(), "ask, do not decide"),
        defaulted("words", &LayExpression::words, list_of(plain_text(60)),
                  "what offers call nearly the same thing, best first")}});
}

template <typename T>
VocabularyFile words_file(char const* file, char const* key, std::vector<T> V::*list, Codec<T> codec) {
  return {file, {"VocabularyFile", "One list of words.", {required(key, list, list_of(codec), "the words")}}};
}

VocabularyFile thesaurus_file() {
  auto part = [](auto Thesaurus::*member) {
    return [member](auto& v) -> auto& { return v.thesaurus.*member; };
  };
  return {
      "thesaurus",
      {"ThesaurusFile",
       "Everyday Dutch to concepts.",
       {required_field<V>("language", part(&Thesaurus::language), language_code(), "its language"),
        required_field<V>("negationCues", part(&Thesaurus::negation_cues), list_of(plain_text(60)),
                          "words that deny"),
        required_field<V>("patterns", part(&Thesaurus::patterns), list_of(lay_pattern()), "gapped patterns"),
        required_field<V>("entries", part(&Thesaurus::entries), list_of(lay_expression()), "expressions")}}};
}

Codec<WordFamily> word_family() {
  return nested<WordFamily>(
      {"WordFamily",
       "Forms of one word.",
       {required("stem", &WordFamily::stem, plain_text(40), "stands for all of them"),
        required("words", &WordFamily::words, list_of(plain_text(40), 1), "the forms")}});
}

Codec<CompoundParts> compound_parts() {
  return nested<CompoundParts>(
      {"CompoundParts",
       "A compound and its parts.",
       {required("word", &CompoundParts::word, plain_text(60), "the whole word"),
        required("parts", &CompoundParts::parts, list_of(plain_text(40), 2), "what it is made of")}});
}

Codec<LanguageName> language_name() {
  return nested<LanguageName>({"LanguageName",
                               "What a language is called.",
                               {required("code", &LanguageName::code, language_code(), "ISO 639"),
                                required("name", &LanguageName::name, plain_text(40), "in Dutch")}});
}

VocabularyFile dutch_file() {
  auto part = [](auto LanguageRules::*member) {
    return [member](auto& v) -> auto& { return v.dutch.*member; };
  };
  auto const words = list_of(plain_text(60));
  auto const examples = list_of(list_of(plain_text(60), 2));
  return {
      "dutch",
      {"DutchFile",
       "How Dutch words are read.",
       {required_field<V>("stopWords", part(&LanguageRules::stop_words), words, "say nothing about an offer"),
        required_field<V>("weakWords", part(&LanguageRules::weak_words), words,
                          "say little: searched, but never asked for beside other words"),
        required_field<V>("languages", part(&LanguageRules::languages), list_of(language_name()),
                          "what languages are called"),
        required_field<V>(
            "families", part(&LanguageRules::families), list_of(word_family()),
            "forms of one word that the stemmer does not bring together, or that it takes for another"),
        required_field<V>("compounds", part(&LanguageRules::compounds), list_of(compound_parts()),
                          "compounds that are split otherwise than the word list would"),
        required_field<V>("whole", part(&LanguageRules::whole), words, "words that are not split"),
        required_field<V>("neverParts", part(&LanguageRules::never_parts), words, "no part of any compound"),
        required_field<V>("shortParts", part(&LanguageRules::short_parts), words,
                          "words of three letters that may be a part"),
        required_field<V>("same", part(&LanguageRules::same), examples, "examples: must become one word"),
        required_field<V>("apart", part(&LanguageRules::apart), examples, "examples: must stay different")}}};
}

Codec<Translation> translation(WordList words) {
  return nested<Translation>(
      {"Translation",
       "What a word is called.",
       {required("id", &Translation::id, reference(words), "the word"),
        required("label", &Translation::label, plain_text(120), "what it is called")}});
}

Codec<Translation> translated_signal() {
  return nested<Translation>(
      {"TranslatedSignal",
       "What a red flag is called, and what is told to whom it is about.",
       {required("id", &Translation::id, reference(WordList::signal), "the signal"),
        required("label", &Translation::label, plain_text(120), "what it is called"),
        optional("adviceResident", &Translation::advice_resident, one_or_two_sentences(), "what is told")}});
}

VocabularyFile english_file() {
  auto const words = [](char const* key, auto Translations::*list, Codec<Translation> const& one) {
    auto const part = [list](auto& v) -> auto& { return v.english.*list; };
    return defaulted_field<V>(key, part, list_of(one), "the words");
  };
  using T = Translations;
  return {"english",
          {"EnglishFile",
           "The words that residents read, in English.",
           {words("domains", &T::domains, translation(WordList::domain)),
            words("kinds", &T::kinds, translation(WordList::kind)),
            words("needs", &T::needs, translation(WordList::need)),
            words("signals", &T::signals, translated_signal()),
            words("traits", &T::traits, translation(WordList::trait)),
            words("audiences", &T::audiences, translation(WordList::audience)),
            words("supportForms", &T::support_forms, translation(WordList::support_form))}},
          true};
}

}  // namespace

std::vector<VocabularyFile> const& vocabulary_files() {
  static std::vector<VocabularyFile> const files = [] {
    std::vector<VocabularyFile> made;
    auto kinds = words_file("kinds", "kinds", &V::kinds, kind());
    kinds.record.fields.push_back(required("domains", &V::domains, list_of(domain()), "fields of life"));
    auto signals = words_file("signals", "signals", &V::signals, signal());
    signals.record.fields.push_back(
        required("modes", &V::modes, list_of(mode_meaning()), "how answers are built"));
    made.push_back(words_file("themes", "themes", &V::themes, word()));
    made.push_back(words_file("dimensions", "dimensions", &V::dimensions, word()));
    made.push_back(words_file("audiences", "audiences", &V::audiences, word()));
    made.push_back(words_file("support-forms", "supportForms", &V::support_forms, word()));
    made.push_back(words_file("traits", "traits", &V::traits, trait()));
    made.push_back(std::move(kinds));
    made.push_back(words_file("needs", "needs", &V::needs, need()));
    made.push_back(std::move(signals));
    made.push_back(words_file("icpc", "hints", &V::icpc, icpc_hint()));
    made.push_back(thesaurus_file());
    made.push_back(dutch_file());
    made.push_back(english_file());
    return made;
  }();
  return files;
}

}  // namespace socialmap

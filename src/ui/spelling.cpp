// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling.h"

#include <QLocale>
#include <Sonnet/Speller>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr qsizetype maximumKnown = 50'000; // words: some MB

/** The system's, as dictionaries write them. */
QStringList systemLanguages()
{
    QStringList languages = QLocale::system().uiLanguages(QLocale::TagSeparator::Underscore);
    std::ranges::replace(languages, u"C"_s, u"en_US"_s);
    return languages;
}

} // namespace

Spelling::Spelling(QObject *parent) : QObject(parent) { }

Spelling::~Spelling() = default;

QList<Language> Spelling::dictionaries()
{
    QList<Language> dictionaries;
    const QMap<QString, QString> codes = Sonnet::Speller().availableDictionaries();
    for (const auto &[name, code] : codes.asKeyValueRange()) {
        dictionaries.append({code, name});
    }
    return dictionaries;
}

QString Spelling::dictionaryFor(const QString &chosen, const QStringList &languages, const QStringList &installed)
{
    const QStringList wanted = QStringList(chosen) + languages;
    for (const QString &code : wanted) {
        if (installed.contains(code)) {
            return code;
        }
        const QString language = code.section(u'_', 0, 0);
        const auto alike = std::ranges::find_if(
            installed, [&language](const QString &other) { return other.section(u'_', 0, 0) == language; });
        if (alike != installed.end()) {
            return *alike;
        }
    }
    return {};
}

void Spelling::choose(bool wanted, const QString &dictionary)
{
    const bool isOther = wanted != m_wanted || dictionary != m_dictionary;
    m_wanted = wanted;
    m_dictionary = dictionary;
    if (isOther && m_awake) {
        load();
    }
}

void Spelling::wake()
{
    if (!m_awake) {
        m_awake = true;
        load();
    }
}

void Spelling::load()
{
    m_speller.reset();
    if (m_wanted) {
        auto speller = std::make_unique<Sonnet::Speller>();
        const QString code = dictionaryFor(m_dictionary, systemLanguages(), speller->availableLanguages());
        speller->setLanguage(code);
        if (!code.isEmpty() && speller->isValid()) {
            m_speller = std::move(speller);
        }
    }
    forget();
}

void Spelling::forget()
{
    m_wrong.clear();
    emit changed();
}

std::optional<bool> Spelling::known(const QString &word) const
{
    const auto found = m_wrong.constFind(word);
    return found == m_wrong.constEnd() ? std::nullopt : std::optional(*found);
}

bool Spelling::isWrong(const QString &word)
{
    if (!m_speller) {
        return false;
    }
    if (const auto wrong = known(word)) {
        return *wrong;
    }
    if (m_wrong.size() >= maximumKnown) {
        m_wrong.clear();
    }
    return *m_wrong.insert(word, m_speller->isMisspelled(word));
}

QStringList Spelling::suggestions(const QString &word) const
{
    return m_speller ? m_speller->suggest(word).mid(0, maximumSuggestions) : QStringList();
}

void Spelling::add(const QString &word)
{
    if (m_speller) {
        m_speller->addToPersonal(word);
        forget();
    }
}

void Spelling::ignore(const QString &word)
{
    if (m_speller) {
        m_speller->addToSession(word);
        forget();
    }
}

} // namespace hotpapers::ui

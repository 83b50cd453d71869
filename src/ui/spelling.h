// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/language.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Sonnet {
class Speller;
}

namespace hotpapers::ui {

/**
 * Knows which words are right, by a dictionary that is installed: Sonnet asks Hunspell, Aspell, Voikko. Where there is none,
 * every word is right. Sleeps until it is woken, for loading a dictionary takes some 50 ms.
 */
class Spelling : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype maximumSuggestions = 5;

    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /** The installed dictionaries, by their names: `English (United States)`, with codes such as `en_US`. */
    [[nodiscard]] static QList<Language> dictionaries();
    /**
     * Which of them to use: the one that was chosen, as far as it is still there, else that of the first language which has
     * one: `de_AT`, else any of German. @return empty: none
     */
    [[nodiscard]] static QString dictionaryFor(const QString &chosen, const QStringList &languages,
                                               const QStringList &installed);

    /** @param dictionary its code; empty: that of the system's language */
    void choose(bool wanted, const QString &dictionary);
    void wake(); ///< loads what was chosen, the first time
    [[nodiscard]] bool isActive() const { return m_speller != nullptr; } ///< is awake, wanted, and has a dictionary

    /** Is a word wrong, as far as it was asked before? */
    [[nodiscard]] std::optional<bool> known(const QString &word) const;
    bool isWrong(const QString &word); ///< some microseconds, once a word
    [[nodiscard]] QStringList suggestions(const QString &word) const; ///< the best first; may take 100 ms
    void add(const QString &word); ///< to the person's own dictionary, which other programs use as well
    void ignore(const QString &word); ///< until the program ends

signals:
    void changed(); ///< other words are right now

private:
    void load();
    void forget();

    std::unique_ptr<Sonnet::Speller> m_speller;
    QHash<QString, bool> m_wrong; ///< words that were asked
    QString m_dictionary;
    bool m_wanted = true;
    bool m_awake = false;
};

} // namespace hotpapers::ui

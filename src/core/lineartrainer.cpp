// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lineartrainer.h"

#include <cmath>
#include <ranges>
#include <utility>

namespace hotpapers {

LinearTrainer::LinearTrainer(std::vector<Example> examples, size_t featureCount, double restraint)
    : m_examples(std::move(examples)), m_restraint(restraint), m_weights(featureCount), m_ahead(featureCount),
      m_gradient(featureCount)
{
    balance();
    scale();
}

/** Half of the importance to each class. */
void LinearTrainer::balance()
{
    double positive = 0;
    double negative = 0;
    for (const Example &example : m_examples) {
        (example.isPositive ? positive : negative) += example.importance;
    }
    for (Example &example : m_examples) {
        const double ofClass = example.isPositive ? positive : negative;
        example.importance = ofClass > 0 ? example.importance / ofClass / 2 : 0;
    }
}

void LinearTrainer::scale()
{
    double squares = 0;
    for (const Example &example : m_examples) {
        for (const FeatureValue &feature : example.features) {
            squares += example.importance * feature.value * feature.value;
        }
    }
    m_scale = squares > 0 ? 1 / std::sqrt(squares) : 1;
    for (Example &example : m_examples) {
        for (FeatureValue &feature : example.features) {
            feature.value = float(feature.value * m_scale);
        }
    }
}

// The second derivative of the logistic loss is a quarter at most, and the squares of an example, with the bias, are 2 on
// average: no gradient changes faster than by half of the way.
void LinearTrainer::run(int steps)
{
    const double steepness = 0.5 + m_restraint;
    const double root = std::sqrt(m_restraint / steepness);
    const double momentum = (1 - root) / (1 + root);
    for (; steps > 0; --steps) {
        m_biasGradient = 0;
        for (auto &&[gradient, ahead] : std::views::zip(m_gradient, m_ahead)) {
            gradient = m_restraint * ahead;
        }
        for (const Example &example : m_examples) {
            addGradientOf(example);
        }
        const auto move = [&](double &weight, double &ahead, double gradient) {
            const double before = std::exchange(weight, ahead - gradient / steepness);
            ahead = weight + momentum * (weight - before);
        };
        for (size_t i = 0; i < m_weights.size(); ++i) {
            move(m_weights[i], m_ahead[i], m_gradient[i]);
        }
        move(m_bias, m_biasAhead, m_biasGradient);
    }
}

void LinearTrainer::addGradientOf(const Example &example)
{
    double logit = m_biasAhead;
    for (const FeatureValue &feature : example.features) {
        logit += m_ahead[feature.feature] * feature.value;
    }
    const double error = example.importance * (1 / (1 + std::exp(-logit)) - double(example.isPositive));
    for (const FeatureValue &feature : example.features) {
        m_gradient[feature.feature] += error * feature.value;
    }
    m_biasGradient += error;
}

std::vector<double> LinearTrainer::weights() const
{
    std::vector<double> weights = m_weights;
    for (double &weight : weights) {
        weight *= m_scale;
    }
    return weights;
}

} // namespace hotpapers

// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hotpapers {

/** What one example has of a feature: those that it has not are 0. */
struct FeatureValue
{
    uint32_t feature = 0;
    float value = 0;
};

struct Example
{
    std::vector<FeatureValue> features;
    bool isPositive = false;
    double importance = 1; ///< how many it stands for
};

/**
 * Logistic regression with L2 regularisation: which weights of the features tell positive examples from others, while none
 * grows without need. Both classes bear on it alike, however many examples they have. The bias, which all have, is not
 * held back.
 *
 * It goes down the gradient with Nesterov's momentum for strongly convex functions (Nesterov, Introductory Lectures on
 * Convex Optimization, 2004, 2.2.1): no steps are tried and nothing is random, so that the same examples give the same
 * weights. A step costs two passes over the examples.
 */
class LinearTrainer
{
public:
    /** @param restraint what the squares of the weights cost, of features such that an example's squares sum up to 1 on average */
    LinearTrainer(std::vector<Example> examples, size_t featureCount, double restraint);

    void run(int steps);
    [[nodiscard]] std::vector<double> weights() const; ///< of the features, as they were given
    [[nodiscard]] double bias() const { return m_bias; }

private:
    void balance();
    void scale();
    void addGradientOf(const Example &example);

    std::vector<Example> m_examples; ///< importance: of all together 1; features scaled by m_scale
    double m_restraint;
    double m_scale = 1;
    std::vector<double> m_weights;
    std::vector<double> m_ahead; ///< where the gradient is taken
    std::vector<double> m_gradient;
    double m_bias = 0;
    double m_biasAhead = 0;
    double m_biasGradient = 0;
};

} // namespace hotpapers

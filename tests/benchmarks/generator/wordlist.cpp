// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generator/wordlist.h"

#include <algorithm>

namespace hotpapers::bench {

namespace {

constexpr std::string_view words =
    "the of and to a in for we is that with on this by are as from be an our can it which or show at have these has "
    "not more using between than both their used also such based its new other while over or only one two most each "
    "into but they been how when where without under many however first through was all may do "
    "model models learning data network networks method methods training approach results deep performance neural "
    "image images state task tasks language transformer problem propose trained different large system systems "
    "dataset datasets present work time high representation representations information algorithm algorithms existing "
    "framework number paper novel domain set space structure knowledge human quality attention recent analysis "
    "features feature object objects prediction machine video visual text multiple single function accuracy "
    "architecture study order transfer detection generation graph graphs distribution research small experiments "
    "benchmark simple general local global process input output user users field theory applications application art "
    "real world techniques generative complex efficient problems supervised speech scale evaluation optimization "
    "given propose improve demonstrate introduce achieve provide shown across compared outperforms consistent "
    "robust self semantic latent loss linear classification segmentation resolution policy reinforcement agent "
    "agents environment environments adversarial sample samples sampling training inference bayesian probabilistic "
    "uncertainty estimation estimate parameters parameter dimensional dimension low rank matrix tensor kernel "
    "gradient descent convergence bound bounds proof theorem conjecture algebra algebraic geometry geometric "
    "topology topological manifold symmetry group groups category categories functor homology cohomology "
    "differential equation equations dynamics dynamical stochastic random walk process noise signal frequency "
    "spectral spectrum wave waves quantum classical entanglement qubit qubits circuit circuits error errors "
    "correction measurement measurements energy temperature thermal phase phases transition transitions critical "
    "magnetic electron electrons spin lattice crystal material materials density field particle particles mass "
    "galaxy galaxies star stars stellar dark matter cosmological survey telescope observation observations planet "
    "planets atmosphere orbit gravity gravitational relativity black hole holes collider detector decay boson "
    "social media news misinformation opinion community communities political election pandemic epidemic infection "
    "vaccine disease patients clinical medical diagnosis hospital health cell cells protein proteins gene genes "
    "genome sequence sequences sequencing brain neuron neurons cortex memory cognitive behavior behaviour attention "
    "perception vision motion tracking pose camera depth scene scenes view views rendering shape shapes surface "
    "surfaces mesh point points cloud clouds reconstruction synthesis style face faces hand body audio music sound "
    "voice speaker acoustic recognition translation sentence sentences word words token tokens embedding embeddings "
    "corpus corpora question questions answer answers answering dialogue conversation summarization retrieval search "
    "query queries document documents web page pages link links recommendation recommender ranking click item items "
    "fairness bias biases privacy private federated security attack attacks defense vulnerability malware encryption "
    "cryptographic protocol protocols consensus blockchain distributed parallel hardware memory cache processor "
    "compiler program programs programming code software bug bugs test tests testing verification formal logic "
    "proofs type types typed semantics automata complexity polynomial hardness approximation combinatorial integer "
    "programming convex concave optimal control controller robot robots robotic manipulation grasping navigation "
    "planning path autonomous driving vehicle vehicles traffic road city cities urban mobility transport "
    "transportation energy power grid solar wind weather climate ocean water earth satellite remote sensing "
    "spatial temporal series forecasting forecast anomaly outlier clustering cluster clusters dimensionality "
    "reduction visualization interactive interface interfaces design designer tool tools open source library "
    "toolkit platform pipeline workflow reproducibility reproducible review survey overview tutorial perspective "
    "challenge challenges competition leaderboard metric metrics baseline baselines ablation hyperparameter search "
    "pretraining pretrained finetuning fine tuning zero shot few prompt prompts contrastive distillation "
    "compression pruning quantization sparse sparsity dense convolutional convolution recurrent residual "
    "normalization activation layer layers encoder decoder autoencoder variational diffusion flow flows score "
    "energy equivariant invariant invariance causal causality counterfactual intervention treatment effect effects "
    "experiment experimental randomized trial trials statistical statistics test hypothesis significance regression "
    "nonparametric parametric likelihood posterior prior mixture gaussian poisson markov chain chains monte carlo "
    "transport optimal divergence entropy mutual information theoretic coding code codes channel channels wireless "
    "communication antenna receiver bandwidth latency throughput scheduling resource resources allocation cloud edge "
    "computing mobile device devices internet things sensor sensors wearable smart home market markets economic "
    "economics price prices auction game games equilibrium strategy strategies cooperation cooperative competition "
    "evolution evolutionary population populations selection mutation species ecology ecosystem growth bacteria "
    "virus viral antibody drug drugs discovery molecule molecules molecular chemical chemistry reaction reactions "
    "catalyst polymer liquid fluid turbulence turbulent viscous elastic plasma laser optical optics photon photons "
    "photonic imaging microscopy resolution contrast tomography ultrasound radiology lesion tumor cancer "
    "segmentation annotation annotations annotator label labels labeling labeled unlabeled weak weakly active "
    "curriculum continual lifelong catastrophic forgetting meta multitask multimodal multilingual cross lingual low "
    "resource languages english german french chinese japanese arabic hindi swahili finnish turkish spanish "
    "transformers transformed transforming transformation transformations transferring transparent transparency "
    "transcription transcripts transient transitive translational transmission transmit transverse interpretable "
    "interpretability interpretation explain explainable explanation explanations understanding reasoning "
    "commonsense symbolic neurosymbolic compositional hierarchical modular emergent scaling law laws size sizes "
    "budget cost costs faster slower speed memory efficient lightweight scalable scalability accurate precise "
    "precision "
    "recall average maximum minimum mean median variance deviation confidence interval intervals calibration "
    "calibrated "
    "threshold thresholds limit limits limitation limitations future direction directions insight insights evidence "
    "finding findings observation observe observed reveal reveals suggest suggests indicate indicates propose proposed "
    "present presented develop developed build building create created construct constructed derive derived prove "
    "proved solve solved address addressed tackle tackled improve improved improvement improvements increase increased "
    "decrease reduce reduced enable enables enabling allow allows require requires required include includes including "
    "consider considered assume assumption assumptions define defined definition definitions describe described "
    "discuss discussed explore explored investigate investigated examine examined compare comparison comparisons "
    "contribute contribution contributions collect collected collection release released available publicly online "
    "offline early late long short term range wide narrow broad deep shallow rich poor strong weak hard easy soft "
    "fast slow fixed adaptive dynamic static continuous discrete finite infinite positive negative neutral natural "
    "artificial intelligence intelligent learned learn learner learners teacher student students teaching education "
    "school children people person participants workers crowd expert experts novice public government policy "
    "legal law ethical ethics responsible trust trustworthy safety safe risk risks harm harms benefit benefits";

} // namespace

std::vector<std::string_view> wordlist()
{
    std::vector<std::string_view> list;
    for (size_t start = 0; start < words.size();) {
        const size_t end = std::min(words.find(' ', start), words.size());
        list.push_back(words.substr(start, end - start));
        start = end + 1;
    }
    return list;
}

} // namespace hotpapers::bench

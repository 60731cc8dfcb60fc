using SearchPortal.Export.Citations;

namespace SearchPortal.Tests.Export.Citations;

public sealed class TitleCaseTests
{
    [Theory]
    [InlineData("Deep Residual Learning for Image Recognition", "Deep residual learning for image recognition")]
    [InlineData("DeepCache: Accelerating Diffusion Models for Free", "DeepCache: Accelerating diffusion models for free")]
    [InlineData("BERT: Pre-Training of Deep Transformers", "BERT: Pre-training of deep transformers")]
    [InlineData("A Bayesian View of Monte Carlo Methods", "A Bayesian view of Monte Carlo methods")]
    [InlineData("Learning from X-Ray Images with GPT4", "Learning from X-ray images with GPT4")]
    [InlineData("Bayes’s Rule (Revisited)", "Bayes’s rule (revisited)")]
    [InlineData("What Is Wrong? A Second Look", "What is wrong? A second look")]
    [InlineData("Learning to Learn with k-Means", "Learning to learn with k-means")]
    [InlineData("On the geometry of Finsler spaces", "On the geometry of Finsler spaces")]
    [InlineData("Éclairs", "Éclairs")]
    public void Sentence_case_keeps_what_is_a_name(string title, string expected) => Assert.Equal(expected, SentenceCase.Of(title));

    [Theory]
    [InlineData("attention is all you need", "Attention Is All You Need")]
    [InlineData("a state-of-the-art method for graphs", "A State-of-the-Art Method for Graphs")]
    [InlineData("trees: an overview of", "Trees: An Overview Of")]
    [InlineData("a model of iPhones and BERT", "A Model of iPhones and BERT")]
    [InlineData("why “small” is good", "Why “Small” Is Good")]
    [InlineData("learning in O(n log n) time (and space) with x²-nets", "Learning in O(n log n) Time (And Space) with x²-Nets")]
    [InlineData("the α-synuclein and ℓ₁-norms", "The α-Synuclein and ℓ₁-Norms")]
    public void Headline_case_leaves_small_words_small(string title, string expected) => Assert.Equal(expected, HeadlineCase.Of(title));

    [Theory]
    [InlineData("trees: a survey", "trees: A survey")]
    [InlineData("trees: ", "trees: ")]
    public void A_subtitle_begins_with_a_capital_letter(string title, string expected) => Assert.Equal(expected, SentenceCase.WithSubtitle(title, isEnglish: true));
}

using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class VenueTextTests
{
    [Theory]
    [InlineData("Proceedings of the 42nd International Conference on Machine Learning", "International Conference on Machine Learning", null)]
    [InlineData("Proceedings of Thirty Eighth Conference on Learning Theory", "Conference on Learning Theory", null)]
    [InlineData("Proceedings of the 2017 Conference on Learning Theory", "Conference on Learning Theory", null)]
    [InlineData("In Proc. of the Forty-first Conference on Uncertainty", "Conference on Uncertainty", null)]
    [InlineData("Proceedings of the European Conference on Computer Vision (ECCV)", "European Conference on Computer Vision", "ECCV")]
    [InlineData("Computational Linguistics, COLING (COLING 2025)", "Computational Linguistics, COLING", "COLING")]
    [InlineData("Advances in Neural Information Processing Systems 37", "Advances in Neural Information Processing Systems", null)]
    [InlineData("The Web Conference 2021", "The Web Conference", null)]
    [InlineData("In Practice", "In Practice", null)]
    [InlineData("CVPR '24", "CVPR", null)]
    [InlineData("2024", "2024", null)]
    [InlineData("", "", null)]
    [InlineData("Proceedings of the", "Proceedings of the", null)]
    public void Edition_year_and_code_are_taken_from_the_name(string text, string name, string? code) =>
        Assert.Equal(new VenueText(name, code), VenueText.Parse(text));

    [Theory]
    [InlineData("Neur-IPS", "NeurIPS")]
    [InlineData("CVPR 2024", "cvpr")]
    [InlineData("cvpr2024", "CVPR")]
    [InlineData("34th Annual Conference on Learning Theory", "Conference on Learning  Theory")]
    [InlineData("the web conference", "Web Conference")]
    public void Spellings_of_one_venue_fold_alike(string one, string other) =>
        Assert.Equal(VenueText.Parse(one).Fold(), VenueText.Parse(other).Fold());
}

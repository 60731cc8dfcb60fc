using SearchPortal.Import;

namespace SearchPortal.Tests.Import.Bibtex;

public sealed class BibtexVenueTests
{
    [Theory]
    [InlineData("NeurIPS 2024", "NeurIPS")]
    [InlineData("CVPR", "CVPR")]
    [InlineData("CVPR2024", "CVPR")]
    [InlineData("2024 CVPR", "CVPR")]
    [InlineData("KDD '24", "KDD")]
    [InlineData("Interspeech 2024", "Interspeech")]
    [InlineData("ECML PKDD 2023", "ECML PKDD")]
    [InlineData("NAACL-HLT", "NAACL-HLT")]
    [InlineData("LNCS", null)]
    [InlineData("Lecture Notes in Computer Science", null)]
    [InlineData("Proceedings of Machine Learning Research", null)]
    [InlineData("2024", null)]
    public void The_short_name_is_the_series_without_its_year(string series, string? expected) => Assert.Equal(expected, VenueCode.Of(series));

    [Fact]
    public void The_series_of_a_book_is_no_venue() => Assert.Null(BibtexSample.OfFields("title = {T}, series = {CVPR}", "book").Only.Venue);
}

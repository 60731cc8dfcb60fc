using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class IdentifierTextTests
{
    [Theory]
    [InlineData("10.1109/CVPR52733.2024.01492", "10.1109/CVPR52733.2024.01492")]
    [InlineData("https://doi.org/10.1000%2Fx(1)", "10.1000/x(1)")]
    [InlineData("http://dx.doi.org/10.5555/93025.93075", "10.5555/93025.93075")]
    [InlineData("doi: 10.1/x", null)]
    [InlineData("DOI:10.1145/3", "10.1145/3")]
    [InlineData("10.1145/a b", null)]
    [InlineData("https://dl.acm.org/doi/10.1145/3", null)]
    public void Doi(string raw, string? bare) => Assert.Equal(bare, IdentifierText.FindDoi(raw));

    [Theory]
    [InlineData("2312.00858", "2312.00858")]
    [InlineData("arXiv:2312.00858v2", "2312.00858")]
    [InlineData("https://arxiv.org/pdf/2312.00858v2.pdf", "2312.00858")]
    [InlineData("https://arxiv.org/abs/cs/0112017", "cs/0112017")]
    [InlineData("https://example.org/2312.00858", null)]
    public void Arxiv(string raw, string? bare) => Assert.Equal(bare, IdentifierText.FindArxiv(raw));

    [Theory]
    [InlineData("https://openreview.net/forum?id=ZupoMzMNrO", "ZupoMzMNrO")]
    [InlineData("https://openreview.net/forum?noteId=a&id=ZupoMzMNrO&x=1", "ZupoMzMNrO")]
    [InlineData("ZupoMzMNrO", "ZupoMzMNrO")]
    [InlineData("https://openreview.net/", null)]
    public void Open_review(string raw, string? bare) => Assert.Equal(bare, IdentifierText.FindOpenReview(raw));

    [Fact]
    public void Long_text_is_no_identifier() => Assert.Null(IdentifierText.FindDoi("10.1145/" + new string('x', 1_000_000)));
}

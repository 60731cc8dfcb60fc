using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class ImagesFolderTests : IDisposable
{
    private readonly ContentSandbox _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A0000000D4948445200000140000000F00802000000AABBCCDD", "image/png", 320, 240)]
    [InlineData("a.gif", "4749463839614001F0008000000000000000000000000000000000000000", "image/gif", 320, 240)]
    [InlineData("a.jpg", "FFD8FFE000104A46494600010100000100010000FFC0001108 00F00140 03012200", "image/jpeg", 320, 240)]
    [InlineData("a.webp", "524946460000000057454250565038580A000000000000003F0100EF0000", "image/webp", 320, 240)]
    [InlineData("wrong-name.gif", "89504E470D0A1A0A0000000D4948445200000140000000F00802000000AABBCCDD", "image/png", 320, 240)]
    public void Pictures_are_told_by_their_content(string name, string bytes, string type, int width, int height)
    {
        _content.Write($"images/{name}", "");
        File.WriteAllBytes(Path.Combine(_content.Path, "images", name), Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));

        var image = Assert.Single(_content.ReadSite().Images);

        Assert.Empty(_content.Problems);
        Assert.Equal((name, type, width, height), (image.Name, image.MediaType, image.Width, image.Height));
    }

    [Fact]
    public void A_drawing_has_the_size_of_its_view_box()
    {
        _content.Write("images/below/a.svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 240\"></svg>");

        Assert.Equal(("below/a.svg", 320, 240), Assert.Single(_content.ReadSite().Images) is var image ? (image.Name, image.Width, image.Height) : default);
    }

    [Theory]
    [InlineData("a.png", "<html><script>alert(1)</script></html>", "is no picture")]
    [InlineData("a.png", "", "is no picture")]
    [InlineData("a b.svg", "<svg></svg>", "cannot stand in an address")]
    public void What_is_no_picture_is_reported_and_left_out(string name, string text, string message)
    {
        _content.Write($"images/{name}", text);

        Assert.Empty(_content.ReadSite().Images);
        Assert.Contains(message, Assert.Single(_content.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_shows_pictures_with_their_size_and_a_missing_one_is_reported()
    {
        _content.Write("images/me.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 24\"></svg>" + new string(' ', 20)).Write("pages/a.md", "Text\n\n![Me](me.svg)\n\n![No](gone.png)");

        var site = _content.ReadSite();

        Assert.Contains($"<img src=\"{site.Images[0].Path}\" loading=\"lazy\" width=\"32\" height=\"24\" alt=\"Me\" />", site.Pages[0].Html, StringComparison.Ordinal);
        var problem = Assert.Single(_content.Problems);
        Assert.Equal((5, ProblemSeverity.Warning), (problem.At.Line, problem.Severity));
    }

    [Fact]
    public void A_photo_that_is_not_there_is_reported()
    {
        _content.Write("site.yaml", "owner:\n  name: X\n  photo: me.jpg\n");

        _content.ReadSite();

        Assert.Contains("me.jpg", Assert.Single(_content.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_picture_is_another_content()
    {
        _content.Write("images/a.svg", "<svg></svg>");
        string before = new ContentFolder(_content.Path).Fingerprint();
        _content.Write("images/a.svg", "<svg> </svg>");

        Assert.NotEqual(before, new ContentFolder(_content.Path).Fingerprint());
    }
}

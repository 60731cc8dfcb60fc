using System.Net;

namespace SearchPortal.Web.Tests;

public sealed class AddressTests(Portal portal)
{
    [Theory]
    [InlineData("/papers/no-such-paper", 404)]
    [InlineData("/venues/no-such-venue", 404)]
    [InlineData("/venues/cvpr/1066", 404)]
    [InlineData("/venues/cvpr/99999", 404)]
    [InlineData("/years/1066", 404)]
    [InlineData("/years/soon", 404)]
    [InlineData("/authors/nobody-known", 404)]
    [InlineData("/topics/nothing", 404)]
    [InlineData("/pages/nothing", 404)]
    [InlineData("/assets/nothing.css", 404)]
    [InlineData("/errors/500", 404)]
    [InlineData("/papers/..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("/papers/gone", 410)]
    [InlineData("/papers/gone.bib", 410)]
    [InlineData("/venues/", 200)]
    [InlineData("/VENUES", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    public async Task An_address_answers_with_its_status(string path, int status)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/papers/deep-cache-old", "/papers/deepcache")]
    [InlineData("/papers/deep-cache-old.bib", "/papers/deepcache.bib")]
    [InlineData("/papers/DeepCache", "/papers/deepcache")]
    [InlineData("/venues/CVPR", "/venues/cvpr")]
    [InlineData("/authors/Ma-Xinyin", "/authors/ma-xinyin")]
    [InlineData("/topics/Diffusion-Models", "/topics/diffusion-models")]
    public async Task Other_addresses_of_a_page_redirect_to_it(string path, string canonical)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/search?q=a")]
    [InlineData("/papers/deepcache")]
    [InlineData("/assets/portal.css")]
    [InlineData("/health/ready")]
    public async Task A_question_for_the_head_is_answered(string path)
    {
        using var response = await portal.Visitor.SendAsync(new(HttpMethod.Head, path), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Another_method_is_told_so_on_a_page()
    {
        using var response = await portal.Visitor.PostAsync("/search", null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("cannot be done here", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_page_offers_to_search_for_its_words()
    {
        var page = await portal.PageAsync("/papers/deep-cache-2024");

        Assert.Equal("deep cache 2024", page.Attribute("main input[type=search]", "value"));
    }
}

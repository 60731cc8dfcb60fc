using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SearchPortal.Browser.Tests;

/// <summary>Suggestions under a search field, for hands, eyes and ears.</summary>
public sealed partial class CompletionTests(Chromium chromium)
{
    [Fact]
    public Task Arrows_choose_and_enter_opens() => chromium.VisitAsync("/", async visit =>
    {
        var field = await TypeAsync(visit.Page, "xinyin");

        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await field.PressAsync("ArrowDown");
        var chosen = visit.Page.GetByRole(AriaRole.Option, new() { Selected = true });
        await Expect(chosen).ToContainTextAsync("Xinyin Ma");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", await chosen.GetAttributeAsync("id") ?? "");
        await Expect(field).ToBeFocusedAsync();
        await field.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(MaPage());
    });

    [Fact]
    public Task Letter_by_letter_the_list_follows() => chromium.VisitAsync("/", async visit =>
    {
        await visit.Page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("deepcac");

        await Expect(visit.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByRole(AriaRole.Option)).ToContainTextAsync("DeepCache");
    });

    [Fact]
    public Task A_late_answer_does_not_change_a_list_one_has_stepped_into() => chromium.VisitAsync("/", async visit =>
    {
        var field = await TypeAsync(visit.Page, "x");
        var held = new TaskCompletionSource<IRoute>();
        await visit.Page.RouteAsync("**/suggest?q=xinyin", held.SetResult);
        var givenUp = new TaskCompletionSource();
        visit.Page.RequestFailed += (_, _) => givenUp.SetResult();

        await field.FillAsync("xinyin");
        await held.Task;
        await field.PressAsync("ArrowDown");
        await givenUp.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
    });

    [Fact]
    public Task Arrows_go_round_by_way_of_the_field() => chromium.VisitAsync("/", async visit =>
    {
        var field = await TypeAsync(visit.Page, "prun");
        int count = await visit.Page.GetByRole(AriaRole.Option).CountAsync();

        await field.PressAsync("ArrowUp");
        await Expect(visit.Page.GetByRole(AriaRole.Option).Nth(count - 1)).ToHaveAttributeAsync("aria-selected", "true");
        await field.PressAsync("ArrowDown");
        await Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", Anything());
        await field.PressAsync("ArrowDown");
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await field.PressAsync("Home");
        await Expect(visit.Page.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Enter_without_a_choice_searches() => chromium.VisitAsync("/", async visit =>
    {
        var field = await TypeAsync(visit.Page, "diffusion");

        await field.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(DiffusionSearch());
    });

    [Fact]
    public Task Escape_closes_then_clears_and_tab_leaves() => chromium.VisitAsync("/", async visit =>
    {
        var field = await TypeAsync(visit.Page, "diffusion");

        await field.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Expect(field).ToHaveValueAsync("diffusion");
        await field.PressAsync("ArrowDown");
        await Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await field.PressAsync("Tab");
        await Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search" })).ToBeFocusedAsync();
        await field.PressAsync("Escape");
        await Expect(field).ToHaveValueAsync("");
    });

    [Fact]
    public Task The_number_of_suggestions_is_said_and_letters_typed_are_marked() => chromium.VisitAsync("/", async visit =>
    {
        await TypeAsync(visit.Page, "ma xin");

        await Expect(visit.Page.Locator("form.search [role=status]")).ToHaveTextAsync(Suggestions());
        var first = visit.Page.GetByRole(AriaRole.Option).First;
        Assert.Equal(["Xin", "Ma"], await first.Locator(".text mark").AllInnerTextsAsync());
        await Expect(first.Locator(".kind")).ToHaveTextAsync("Author");
    });

    [Fact]
    public Task A_touch_opens_a_suggestion_and_nothing_scrolls_sideways() => chromium.VisitAsync("/venues", async visit =>
    {
        await TypeAsync(visit.Page, "deepcac");
        Assert.False(await visit.ScrollsSidewaysAsync());

        await visit.Page.GetByRole(AriaRole.Option).First.TapAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("DeepCache");
    }, new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/venues", ColorScheme.Light)]
    [InlineData("/venues", ColorScheme.Dark)]
    public Task Axe_finds_nothing_to_complain_about_in_an_open_list(string path, ColorScheme scheme) => chromium.VisitAsync(path, async visit =>
    {
        var field = await TypeAsync(visit.Page, "diff");
        await field.PressAsync("ArrowDown");

        await Axe.AssertNoViolationsAsync(visit.Page);
    }, new() { ColorScheme = scheme });

    private static async Task<ILocator> TypeAsync(IPage page, string text)
    {
        var field = page.GetByRole(AriaRole.Combobox);
        // At once: letter by letter a slow machine shows the list for a part of them first.
        await field.FillAsync(text);
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        return field;
    }

    [GeneratedRegex("/authors/ma-xinyin$")]
    private static partial Regex MaPage();

    [GeneratedRegex(@"/search\?q=diffusion$")]
    private static partial Regex DiffusionSearch();

    [GeneratedRegex("^[0-9]+ suggestions?$")]
    private static partial Regex Suggestions();

    [GeneratedRegex(".")]
    private static partial Regex Anything();
}

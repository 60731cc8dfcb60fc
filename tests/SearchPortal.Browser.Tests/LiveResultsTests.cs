using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SearchPortal.Browser.Tests;

public sealed class LiveResultsTests(Chromium chromium)
{
    [Fact]
    public Task Results_follow_what_is_typed_and_the_field_keeps_the_focus() => OnResults(async page =>
    {
        await TypeOnAsync(page, " language");
        await Expect(page).ToHaveURLAsync(new Regex("q=pruning\\+language$"));
        await Expect(page).ToHaveTitleAsync(new Regex("^pruning language"));

        await Expect(Field(page)).ToBeFocusedAsync();
        await Expect(page.Locator("article.paper").First).ToContainTextAsync("LLM-Pruner");
        Assert.True(await IsSamePageAsync(page));
    });

    [Fact]
    public Task All_that_is_typed_in_one_go_is_one_step_back() => OnResults(async page =>
    {
        await TypeOnAsync(page, " language");
        await Field(page).PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("language$"));

        await page.GoBackAsync();

        await Expect(Field(page)).ToHaveValueAsync("pruning");
        await Expect(page).ToHaveTitleAsync(new Regex("^pruning –"));
        Assert.True(await IsSamePageAsync(page));
    });

    [Fact]
    public Task A_ticked_value_keeps_the_focus_and_the_place_and_back_takes_it_off() => OnResults(async page =>
    {
        var value = page.Locator("section.facet a", new() { HasText = "NeurIPS" });
        await page.EvaluateAsync("scrollTo(0, 120)");
        await value.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(value.First).ToHaveAttributeAsync("aria-current", "true");

        await Expect(value.First).ToBeFocusedAsync();
        Assert.Equal(120, await page.EvaluateAsync<int>("scrollY"));
        await page.GoBackAsync();
        await Expect(value.First).Not.ToHaveAttributeAsync("aria-current", "true");
        Assert.True(await IsSamePageAsync(page));
    });

    [Fact]
    public Task In_the_sheet_of_filters_what_is_chosen_stays_under_the_finger() => chromium.VisitAsync("/search", async visit =>
    {
        var page = visit.Page;
        var value = page.Locator("section.facet a", new() { HasText = "Conference paper" }).First;
        await page.Locator(".filters > summary").TapAsync();
        await value.EvaluateAsync("value => value.closest('.filters > div').scrollTop += value.getBoundingClientRect().top - 300");
        var before = await value.BoundingBoxAsync();

        await value.TapAsync();
        await Expect(value).ToHaveAttributeAsync("aria-current", "true");

        Assert.InRange((await value.BoundingBoxAsync())!.Y, before!.Y - 2, before.Y + 2);
    }, new() { ViewportSize = new() { Width = 360, Height = 640 }, HasTouch = true, IsMobile = true });

    [Fact]
    public Task What_was_found_is_told() => OnResults(async page =>
    {
        await page.Locator("section.facet a", new() { HasText = "NeurIPS" }).First.ClickAsync();

        await Expect(page.Locator("body > [role=status]")).ToContainTextAsync("papers");
    });

    [Fact]
    public Task When_the_portal_cannot_be_reached_the_browser_says_so_itself() => OnResults(async page =>
    {
        await page.RouteAsync("**/search?**", route => route.Request.ResourceType == "fetch" ? route.AbortAsync("connectionfailed") : route.ContinueAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Newest" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Newest" })).ToHaveAttributeAsync("aria-current", "true");
        Assert.False(await IsSamePageAsync(page));
    }, isQuiet: false);

    [Fact]
    public Task Letters_move_from_paper_to_paper_and_a_question_mark_shows_them() => OnResults(async page =>
    {
        var titles = page.Locator("article.paper h3 a");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(titles.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(titles.Nth(0)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(titles.Nth(0)).ToBeFocusedAsync();
    });

    private Task OnResults(Func<IPage, Task> visit, bool isQuiet = true) => chromium.VisitAsync("/search?q=pruning", async at =>
    {
        await at.Page.EvaluateAsync("window.isSamePage = true");
        await visit(at.Page);
        if (!isQuiet) at.Forgive();
    });

    private static async Task TypeOnAsync(IPage page, string text)
    {
        await Field(page).PressAsync("End");
        await Field(page).PressSequentiallyAsync(text, new() { Delay = 60 });
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Combobox);

    private static Task<bool> IsSamePageAsync(IPage page) => page.EvaluateAsync<bool>("window.isSamePage === true");
}

using SearchPortal.Web.Exports;

namespace SearchPortal.Web.Tests.Exports;

public sealed class ExportSlotsTests
{
    [Fact]
    public async Task A_few_run_some_wait_and_the_rest_are_sent_away()
    {
        using var slots = new ExportSlots();
        for (int i = 0; i < ExportSlots.Most; i++) Assert.True(await slots.TryEnterAsync(CancellationToken.None));
        var waiting = Enumerable.Range(0, 8).Select(_ => slots.TryEnterAsync(CancellationToken.None)).ToList();

        Assert.False(await slots.TryEnterAsync(CancellationToken.None));
        for (int i = 0; i < waiting.Count; i++) slots.Leave();
        Assert.All(await Task.WhenAll(waiting), Assert.True);
    }

    [Fact]
    public async Task Who_goes_away_while_waiting_takes_no_slot()
    {
        using var slots = new ExportSlots();
        using var gone = new CancellationTokenSource();
        for (int i = 0; i < ExportSlots.Most; i++) await slots.TryEnterAsync(CancellationToken.None);
        var waiting = slots.TryEnterAsync(gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        slots.Leave();
        Assert.True(await slots.TryEnterAsync(CancellationToken.None));
    }
}

// For web views of Office 2016 and 2019, which know no modules: the page says what to use instead.
document.addEventListener('DOMContentLoaded', () => {
  var panel = document.getElementById('panel');
  panel.parentNode.removeChild(panel);
  document.getElementById('lama').removeAttribute('hidden');
});
